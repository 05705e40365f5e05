package io.schooljournal.rules.exchange;

import io.schooljournal.core.school.Grade;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads grades as a package writes them: a span {@code 2-9}, a list {@code 10,11}, or both. */
public final class GradeList {
    private static final Pattern PART = Pattern.compile("(\\d{1,2})(?:\\s*-\\s*(\\d{1,2}))?");
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");

    private GradeList() {}

    /**
     * Reads a list of grades.
     *
     * @param written such as {@code 2-9} or {@code 10,11}
     * @return the numbers of the grades, or null when it is not such a list
     */
    public static @Nullable BitSet read(String written) {
        BitSet grades = new BitSet(Grade.LAST + 1);
        for (String part : COMMA.split(written.strip(), -1)) {
            Matcher span = PART.matcher(part);
            if (!span.matches()) {
                return null;
            }
            int first = Integer.parseInt(span.group(1));
            int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
            if (first < Grade.FIRST || last > Grade.LAST || last < first) {
                return null;
            }
            grades.set(first, last + 1);
        }
        return grades;
    }
}
