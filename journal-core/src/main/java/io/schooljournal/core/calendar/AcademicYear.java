package io.schooljournal.core.calendar;

import io.schooljournal.core.Invariant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An academic year (учебный год) is named by the two calendar years it spans, as in {@code 2024/2025}.
 *
 * @param startYear the calendar year in which it begins
 */
public record AcademicYear(int startYear) {
    private static final Pattern NAME = Pattern.compile("(\\d{4})/(\\d{4})");

    /**
     * An academic year begins in a year of four digits.
     *
     * @throws IllegalArgumentException when the year is before 1000 or after 9998
     */
    public AcademicYear {
        Invariant.check(
                startYear >= 1000 && startYear <= 9998,
                "academic year must begin in a year of four digits, not `" + startYear + "`");
    }

    /**
     * Reads a name such as {@code 2024/2025}.
     *
     * @param name two consecutive years with a slash between
     * @return the academic year
     * @throws IllegalArgumentException when the name has another form or the years do not follow each other
     */
    public static AcademicYear parse(String name) {
        Matcher years = NAME.matcher(name);
        Invariant.check(years.matches(), "academic year must look like `2024/2025`, not `" + name + "`");
        int start = Integer.parseInt(years.group(1));
        Invariant.check(
                Integer.parseInt(years.group(2)) == start + 1,
                "academic year must span two years in a row, not `" + name + "`");
        return new AcademicYear(start);
    }

    @Override
    public String toString() {
        return startYear + "/" + (startYear + 1);
    }
}
