package io.schooljournal.core.calendar;

import io.schooljournal.core.Invariant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A school's academic year is a calendar and the study periods in it (учебный год с периодами и каникулами).
 *
 * @param calendar the school's calendar
 * @param periods the study periods, the year as a whole among them if the school names it; at least one
 */
public record SchoolYear(SchoolCalendar calendar, List<StudyPeriod> periods) {
    /**
     * A school year has at least one study period; the year keeps them in the order of time.
     *
     * @throws IllegalArgumentException when there is none
     */
    public SchoolYear {
        Invariant.check(!periods.isEmpty(), "a school year must have at least one study period");
        periods = periods.stream()
                .sorted(Comparator.comparing(StudyPeriod::startsOn).thenComparing(StudyPeriod::id))
                .toList();
    }

    /**
     * Returns the first day of the year.
     *
     * @return the local day on which the first study period starts, inclusive
     */
    public LocalDate startsOn() {
        return periods.get(0).startsOn();
    }

    /**
     * Returns the last day of the year.
     *
     * @return the local day on which the last study period ends, inclusive
     */
    public LocalDate endsOn() {
        return periods.stream()
                .map(StudyPeriod::endsOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Returns the study periods that end with marks and holidays: all but the year as a whole.
     *
     * @return the periods in the order of time; empty when only the whole year is known
     */
    public List<StudyPeriod> parts() {
        return periods.stream()
                .filter(period -> period.kind() != PeriodKind.YEAR)
                .toList();
    }

    /**
     * Returns the study periods of one kind.
     *
     * @param kind the kind
     * @return the periods in the order of time; perhaps none
     */
    public List<StudyPeriod> parts(PeriodKind kind) {
        return periods.stream().filter(period -> period.kind() == kind).toList();
    }

    /**
     * Returns the first school day from a day on.
     *
     * @param day a local day, inclusive
     * @return the school day; empty when the calendar ends before there is one
     */
    public Optional<LocalDate> firstSchoolDayFrom(LocalDate day) {
        return calendar.schoolDayAfter(day.minusDays(1), 1);
    }

    /**
     * Returns the last school day of a study period; its holidays (каникулы) start on the day after.
     *
     * @param period a study period inside the calendar
     * @return the school day, inclusive; empty when the period has none
     */
    public Optional<LocalDate> lastSchoolDayOf(StudyPeriod period) {
        return calendar.schoolDayBefore(period.endsOn().plusDays(1), 1).filter(day -> !day.isBefore(period.startsOn()));
    }
}
