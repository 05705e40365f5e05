package io.schooljournal.core.wire;

import io.schooljournal.core.regulation.Language;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person who mistyped a name most likely meant is the known name with the fewest edits between. */
public final class Suggestion {
    /** So many names are too many to be listed. */
    private static final int MANY = 24;

    private Suggestion() {}

    /**
     * Returns the end of an error message that offers the nearest known name.
     *
     * @param given the unknown name
     * @param known every known name
     * @return {@code "; did you mean `X`?"}, or {@code "; expected one of …"} when none is near and they are few
     */
    public static String among(String given, Collection<String> known) {
        return among(given, known, Language.EN);
    }

    /**
     * Returns the end of an error message that offers the nearest known name.
     *
     * @param given the unknown name
     * @param known every known name
     * @param language the language of the message
     * @return in English as {@link #among(String, Collection)}, in Russian {@code "; возможно, `X`?"} or {@code "; ожидалось
     *     одно из: …"}
     */
    public static String among(String given, Collection<String> known, Language language) {
        boolean russian = language == Language.RU;
        return nearest(given, known)
                .map(name -> (russian ? "; возможно, `" : "; did you mean `") + name + "`?")
                .orElseGet(() -> known.size() > MANY
                        ? ""
                        : (russian ? "; ожидалось одно из: " : "; expected one of ") + String.join(", ", known));
    }

    /**
     * Returns the end of an error message that offers the nearest constant.
     *
     * @param given the unknown name
     * @param codes the type of the constants
     * @return {@code "; did you mean `X`?"}, or {@code "; expected one of …"} when none is near, however many there are
     */
    public static String among(String given, Class<? extends Enum<?>> codes) {
        List<String> names = Stream.of(codes.getEnumConstants()).map(Enum::name).toList();
        return nearest(given, names)
                .map(name -> "; did you mean `" + name + "`?")
                .orElseGet(() -> "; expected one of " + String.join(", ", names));
    }

    private static Optional<String> nearest(String given, Collection<String> known) {
        int limit = Math.max(1, given.length() / 3);
        String best = null;
        int fewest = limit + 1;
        for (String name : known) {
            int edits = edits(given.toUpperCase(Locale.ROOT), name.toUpperCase(Locale.ROOT), fewest);
            if (edits < fewest) {
                fewest = edits;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int edits(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] spare = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }
}
