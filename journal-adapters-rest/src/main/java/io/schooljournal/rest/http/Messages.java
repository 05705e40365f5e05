package io.schooljournal.rest.http;

import io.schooljournal.core.regulation.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What this adapter itself says to a caller, in Russian and in English; what the regulation says is worded in the core. */
public final class Messages {
    private static final Messages RUSSIAN = new Messages("messages_ru.properties");
    private static final Messages ENGLISH = new Messages("messages_en.properties");

    private final Properties texts = new Properties();

    private Messages(String resource) {
        try (InputStream stream = Messages.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource `" + resource + "`");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Returns the messages of a language.
     *
     * @param language the language
     * @return its messages
     */
    public static Messages in(Language language) {
        return language == Language.RU ? RUSSIAN : ENGLISH;
    }

    /**
     * Returns a message.
     *
     * @param key its name
     * @param parts what stands for {@code {0}}, {@code {1}} and so on
     * @return the message
     * @throws IllegalArgumentException when there is no such message
     */
    public String text(String key, Object... parts) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("unknown message `" + key + "`");
        }
        for (int i = 0; i < parts.length; i++) {
            Object part = parts[i];
            text = text.replace("{" + i + "}", part instanceof Saying saying ? text(saying) : String.valueOf(part));
        }
        return text;
    }

    /**
     * Says something.
     *
     * @param saying what is to be said
     * @return the message
     * @throws IllegalArgumentException when there is no such message
     */
    public String text(Saying saying) {
        return text(saying.key(), saying.parts().toArray());
    }

    /**
     * Tells whether there is a message.
     *
     * @param key its name
     * @return true when there is
     */
    boolean has(String key) {
        return texts.containsKey(key);
    }
}
