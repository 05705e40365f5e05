package io.schooljournal.rules.format;

import io.schooljournal.core.school.Grade;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of grades, written {@code 5-9} or {@code 1}.
 *
 * @param from the lowest grade, inclusive
 * @param to the highest grade, inclusive
 */
public record GradeSpan(int from, int to) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");

    /**
     * Reads a span.
     *
     * @param value the value in the file
     * @return the span
     * @throws BrokenRegulation when it has another form or lies outside the grades there are
     */
    public static GradeSpan read(YamlValue value) throws BrokenRegulation {
        Matcher form = FORM.matcher(value.text());
        if (form.matches()) {
            int from = Integer.parseInt(form.group(1));
            int to = form.group(2) == null ? from : Integer.parseInt(form.group(2));
            if (Grade.FIRST <= from && from <= to && to <= Grade.LAST) {
                return new GradeSpan(from, to);
            }
        }
        throw value.broken("expected grades like `5-9` or `1`, not `" + value.text() + "`");
    }

    /**
     * Tells whether a grade lies in the span.
     *
     * @param grade the number of the grade
     * @return true from the lowest to the highest, both inclusive
     */
    public boolean contains(int grade) {
        return from <= grade && grade <= to;
    }
}
