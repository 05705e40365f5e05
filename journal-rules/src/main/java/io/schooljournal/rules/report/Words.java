package io.schooljournal.rules.report;

import io.schooljournal.core.regulation.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of reports in one language, and its ways with numbers. */
final class Words {
    private static final Words RUSSIAN = new Words(Language.RU);
    private static final Words ENGLISH = new Words(Language.EN);
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Language language;
    private final Properties texts = new Properties();

    private Words(Language language) {
        this.language = language;
        String resource = language == Language.RU ? "audit_ru.properties" : "audit_en.properties";
        try (InputStream stream = Words.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource `" + resource + "`");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Words in(Language language) {
        return language == Language.RU ? RUSSIAN : ENGLISH;
    }

    Language language() {
        return language;
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** Returns the text of a key that must be there. */
    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("unknown message `" + key + "`");
        }
        return text;
    }

    @Nullable
    String find(String key) {
        return texts.getProperty(key);
    }

    /** Returns the number with its thousands set apart. */
    String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** Returns the number with its noun, such as {@code 3 нарушения}. */
    String count(String key, long number) {
        return number(number) + '\u00a0' + noun(key, number);
    }

    /** Returns the noun in the form that the number asks for: one, few (Russian only) or many. */
    String noun(String key, long number) {
        List<String> forms = BAR.splitAsStream(text(key)).toList();
        return language == Language.RU ? forms.get(russian(number)) : forms.get(number == 1 ? 0 : 1);
    }

    private static int russian(long number) {
        long tens = number % 100;
        long ones = number % 10;
        if (tens >= 11 && tens <= 14) {
            return 2;
        }
        return ones == 1 ? 0 : ones >= 2 && ones <= 4 ? 1 : 2;
    }
}
