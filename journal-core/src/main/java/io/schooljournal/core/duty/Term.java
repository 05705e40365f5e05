package io.schooljournal.core.duty;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.calendar.StudyPeriod;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A term is a count of days, hours or lessons after something that happens, or before it (срок от события).
 *
 * @param anchor what it counts from; the anchor's own day is not counted
 * @param offset how many, negative for before
 * @param unit of what
 */
public record Term(Anchor anchor, int offset, Unit unit) implements Due {
    /** What a term counts. */
    public enum Unit {
        /** Every day (календарные дни). */
        DAYS,
        /** School days only, by the school's calendar (рабочие дни). */
        WORKING_DAYS,
        /** Hours (часы); a day has 24 of them whatever the clock does. */
        HOURS,
        /** Lessons of the same subject and class, counted from the end: {@code -3} is the third from the end (уроки). */
        LESSONS
    }

    /**
     * A term in lessons looks back from the end of a study period.
     *
     * @throws IllegalArgumentException when it would look elsewhere
     */
    public Term {
        Invariant.check(
                unit != Unit.LESSONS || (offset < 0 && anchor == Anchor.PERIOD_END),
                "a term in lessons must look back from the end of a study period");
    }

    /**
     * Returns the local day on which the duty is due; it is in time until the end of that day.
     *
     * @param day the local day of what happened
     * @param calendar the school's calendar
     * @return the day, inclusive; empty when the term counts no days or the calendar ends before it
     */
    public Optional<LocalDate> dueOn(LocalDate day, SchoolCalendar calendar) {
        return switch (unit) {
            case DAYS -> Optional.of(day.plusDays(offset));
            case WORKING_DAYS ->
                offset < 0 ? calendar.schoolDayBefore(day, -offset) : calendar.schoolDayAfter(day, offset);
            case HOURS, LESSONS -> Optional.empty();
        };
    }

    /**
     * Returns the first instant at which the duty is late.
     *
     * @param happened the instant of what happened
     * @param calendar the school's calendar
     * @return the instant, exclusive; empty when the term counts lessons or the calendar ends before it
     */
    public Optional<Instant> dueAt(Instant happened, SchoolCalendar calendar) {
        if (unit == Unit.HOURS) {
            return Optional.of(happened.plus(Duration.ofHours(offset)));
        }
        SchoolZone zone = calendar.zone();
        return dueOn(zone.dayOf(happened), calendar).map(day -> zone.startOf(day.plusDays(1)));
    }

    /**
     * Returns the start of the lesson by which the duty is due, for a term in lessons.
     *
     * @param lessons the starts of the subject's lessons in the class and study period, in the order of time
     * @return the instant; empty when the term counts no lessons or there were fewer
     */
    public Optional<Instant> dueByLesson(List<Instant> lessons) {
        int index = lessons.size() + offset;
        return unit == Unit.LESSONS && index >= 0 ? Optional.of(lessons.get(index)) : Optional.empty();
    }

    /**
     * Returns the local days on which the duty is due in a year, as far as the calendar alone can tell.
     *
     * @param year the school's year
     * @return the days in the order of time, inclusive; none when the anchor is not of the calendar
     */
    public List<LocalDate> dueIn(SchoolYear year) {
        return days(year).stream()
                .flatMap(day -> dueOn(day, year.calendar()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<LocalDate> days(SchoolYear year) {
        return switch (anchor) {
            case YEAR_START -> List.of(year.startsOn());
            case FIRST_SCHOOL_DAY ->
                year.firstSchoolDayFrom(year.startsOn()).stream().toList();
            case YEAR_END -> List.of(year.endsOn());
            case PERIOD_START ->
                year.parts().stream().map(StudyPeriod::startsOn).toList();
            case PERIOD_END -> year.parts().stream().map(StudyPeriod::endsOn).toList();
            case LAST_SCHOOL_DAY ->
                year.parts().stream()
                        .flatMap(period -> year.lastSchoolDayOf(period).stream())
                        .toList();
            default -> List.of();
        };
    }
}
