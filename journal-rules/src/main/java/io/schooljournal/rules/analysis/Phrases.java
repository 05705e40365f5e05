package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.wire.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences of the analysis, in both languages at once. */
final class Phrases {
    private static final Properties RUSSIAN = read("analysis_ru.properties");
    private static final Properties ENGLISH = read("analysis_en.properties");

    private Phrases() {}

    private static Properties read(String resource) {
        Properties texts = new Properties();
        try (InputStream stream = Phrases.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource `" + resource + "`");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns a phrase, its {@code {0}}, {@code {1}} … replaced by these values; a text gives its own language. */
    static Text of(String key, @Nullable Object... values) {
        return new Text(filled(RUSSIAN, key, Language.RU, values), filled(ENGLISH, key, Language.EN, values));
    }

    private static String filled(Properties texts, String key, Language language, @Nullable Object... values) {
        String phrase = texts.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("unknown phrase `" + key + "`");
        }
        for (int i = 0; i < values.length; i++) {
            @Nullable Object value = values[i];
            phrase = phrase.replace(
                    "{" + i + "}", value instanceof Text text ? text.in(language) : String.valueOf(value));
        }
        return phrase;
    }

    /** Returns what an action is called. */
    static Text action(Action action) {
        String key = "action." + action;
        return new Text(
                Wording.in(Language.RU).text(key), Wording.in(Language.EN).text(key));
    }

    /** Returns a text that is the same in both languages. */
    static Text same(String text) {
        return new Text(text, text);
    }

    /** Returns the texts with commas between. */
    static Text list(List<Text> texts) {
        return joined(texts, ", ");
    }

    static Text joined(List<Text> texts, String separator) {
        return new Text(
                texts.stream().map(Text::ru).collect(Collectors.joining(separator)),
                texts.stream().map(Text::en).collect(Collectors.joining(separator)));
    }

    static Text joined(List<Text> texts, Text separator) {
        return new Text(
                texts.stream().map(Text::ru).collect(Collectors.joining(" " + separator.ru() + " ")),
                texts.stream().map(Text::en).collect(Collectors.joining(" " + separator.en() + " ")));
    }

    static Text joined(String separator, Text... texts) {
        return joined(Arrays.asList(texts), separator);
    }

    /** Returns a number of days, such as {@code 2 дня}. */
    static Text days(int days) {
        return Phrases.of("days." + form(days), days);
    }

    /** Returns a number of minutes, as hours where it is a whole number of them, such as {@code 2 часов} after "within". */
    static Text minutes(int minutes) {
        boolean hours = minutes > 0 && minutes % 60 == 0;
        int number = hours ? minutes / 60 : minutes;
        return Phrases.of((hours ? "hours." : "minutes.") + form(number), number);
    }

    private static String form(int number) {
        int last = number % 10;
        boolean teens = number % 100 / 10 == 1;
        return last == 1 && !teens ? "one" : last >= 2 && last <= 4 && !teens ? "few" : "many";
    }
}
