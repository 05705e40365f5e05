package io.schooljournal.rules.sample;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.policy.JournalPolicy;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an example school is to be like.
 *
 * @param policy the regulation by which its journal is kept
 * @param pupils how many pupils it has, about 25 in a class, fewer in a small school, which has two classes or three
 * @param seed what chance goes by: the same order gives the same bytes
 * @param year its academic year
 * @param until the day in whose evening the package is exported, inclusive; null for after the year is closed
 * @param marks about how many marks its lessons are to have; null for as many as is usual
 * @param violations what is planted
 */
public record SampleOrder(
        JournalPolicy policy,
        int pupils,
        long seed,
        AcademicYear year,
        @Nullable LocalDate until,
        @Nullable Long marks,
        Set<Violation> violations) {
    /** A school has no fewer pupils. */
    public static final int FEWEST_PUPILS = 6;

    /** A school has no more pupils. */
    public static final int MOST_PUPILS = 100_000;

    /** A school has no more marks. */
    public static final long MOST_MARKS = 1_000_000_000;

    private static final int CLOSED_ON = 27;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when the number of pupils or marks is out of range, or the last day is not in the
     *     academic year, which runs from 1 September to 31 August
     */
    public SampleOrder {
        check(
                pupils >= FEWEST_PUPILS && pupils <= MOST_PUPILS,
                "number of pupils must be from " + FEWEST_PUPILS + " to " + MOST_PUPILS + ", not `" + pupils + "`");
        check(
                marks == null || (marks >= 1 && marks <= MOST_MARKS),
                "number of marks must be from 1 to " + MOST_MARKS + ", not `" + marks + "`");
        LocalDate first = LocalDate.of(year.startYear(), Month.SEPTEMBER, 1);
        check(
                until == null || (!until.isBefore(first) && until.isBefore(first.plusYears(1))),
                "last day must be in the academic year `" + year + "`, not `" + until + "`");
        violations = Set.copyOf(violations);
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** The moment of the export. */
    long exported() {
        return until == null
                ? Moments.at(LocalDate.of(year.startYear() + 1, Month.JUNE, 30), 18, 0)
                : Moments.at(until, 20, 0);
    }

    /** The moment at which the year is closed, or null when it is open at the export. */
    @Nullable
    Long closed() {
        long closing = Moments.at(LocalDate.of(year.startYear() + 1, Month.JUNE, CLOSED_ON), 12, 0);
        return closing <= exported() ? closing : null;
    }
}
