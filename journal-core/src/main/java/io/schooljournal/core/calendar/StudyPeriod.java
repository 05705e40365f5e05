package io.schooljournal.core.calendar;

import io.schooljournal.core.Invariant;
import java.time.LocalDate;

/**
 * A study period (учебный период) runs from its first to its last day, both inclusive, for a span of grades.
 *
 * @param id the period's identifier in the school's records
 * @param kind how long it is
 * @param startsOn its first local day, inclusive
 * @param endsOn its last local day, inclusive
 * @param fromGrade the lowest grade that has this period
 * @param toGrade the highest grade that has this period, inclusive
 */
public record StudyPeriod(
        String id, PeriodKind kind, LocalDate startsOn, LocalDate endsOn, int fromGrade, int toGrade) {
    /**
     * A study period ends on or after the day it starts.
     *
     * @throws IllegalArgumentException when the id is blank, it ends before it starts, or the grades are reversed
     */
    public StudyPeriod {
        Invariant.identifier("period id", id);
        Invariant.check(!endsOn.isBefore(startsOn), "study period `" + id + "` must not end before it starts");
        Invariant.check(fromGrade <= toGrade, "study period `" + id + "` must have its grades in order");
    }

    /**
     * Tells whether a local day lies in this period.
     *
     * @param day a local day
     * @return true from the first to the last day, both inclusive
     */
    public boolean includes(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /**
     * Tells whether a grade has this period.
     *
     * @param grade the number of the grade
     * @return true when it is within the span of grades
     */
    public boolean isFor(int grade) {
        return fromGrade <= grade && grade <= toGrade;
    }
}
