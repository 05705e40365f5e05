package io.schooljournal.rest.http;

import io.schooljournal.core.regulation.Language;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The language a caller prefers (RFC 9110, Accept-Language) is Russian unless English is asked for first. */
public final class PreferredLanguage {
    private PreferredLanguage() {}

    /**
     * Reads the header.
     *
     * @param header the value; null, unreadable or without a language we speak gives {@link Language#RU}
     * @return the language
     */
    public static Language of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Language.RU;
        }
        List<LanguageRange> ranges;
        try {
            ranges = LanguageRange.parse(header);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // The second is how the JDK says that `-` is no language.
            return Language.RU;
        }
        double russian = weight(Language.RU, ranges);
        double english = weight(Language.EN, ranges);
        if (russian == english) {
            return firstNamed(ranges);
        }
        return english > russian ? Language.EN : Language.RU;
    }

    /**
     * Returns how HTTP names a language.
     *
     * @param language the language
     * @return its tag
     */
    public static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /** The weight of the best range that names the language, otherwise that of {@code *}. */
    private static double weight(Language language, List<LanguageRange> ranges) {
        double any = 0;
        double named = -1;
        for (LanguageRange range : ranges) {
            if (names(range, language)) {
                named = Math.max(named, range.getWeight());
            } else if (range.getRange().equals("*")) {
                any = Math.max(any, range.getWeight());
            }
        }
        return named < 0 ? any : named;
    }

    private static Language firstNamed(List<LanguageRange> ranges) {
        for (LanguageRange range : ranges) {
            if (names(range, Language.EN) && range.getWeight() > 0) {
                return Language.EN;
            }
            if (names(range, Language.RU) && range.getWeight() > 0) {
                return Language.RU;
            }
        }
        return Language.RU;
    }

    private static boolean names(LanguageRange range, Language language) {
        String tag = tag(language);
        return range.getRange().equals(tag) || range.getRange().startsWith(tag + "-");
    }
}
