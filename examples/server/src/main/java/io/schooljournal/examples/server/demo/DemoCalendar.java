package io.schooljournal.examples.server.demo;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.port.Calendars;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The calendar of the demo school stands around the day on which it is founded, whatever the season: the study period that
 * runs began two weeks before the week of that day, on a Monday, and ends on the Saturday of the week after.
 */
public final class DemoCalendar implements Calendars {
    private static final int WEEKS_BEFORE = 2;
    private static final int WEEKS_AFTER = 2;
    private static final SchoolZone ZONE = SchoolZone.of("Europe/Moscow");

    private final LocalDate start;
    private final AcademicYear year;

    private DemoCalendar(LocalDate start) {
        this.start = start;
        this.year = new AcademicYear(start.getYear() - (start.getMonth().compareTo(Month.AUGUST) < 0 ? 1 : 0));
    }

    /**
     * Returns the calendar of a school that is founded at an instant.
     *
     * @param founded the instant
     * @return the calendar
     */
    public static DemoCalendar around(Instant founded) {
        LocalDate today = ZONE.dayOf(founded);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return from(monday.minusWeeks(WEEKS_BEFORE));
    }

    /** Returns the calendar of a school whose lessons began on a day, a Monday. */
    static DemoCalendar from(LocalDate start) {
        return new DemoCalendar(start);
    }

    /**
     * Returns the academic year of the demo school's journals.
     *
     * @return the year
     */
    public AcademicYear year() {
        return year;
    }

    /** Returns the first day with lessons, a Monday. */
    LocalDate start() {
        return start;
    }

    /** Returns the last day with lessons, the Saturday on which the running study period ends. */
    LocalDate end() {
        return start.plusWeeks(WEEKS_BEFORE + WEEKS_AFTER).minusDays(2);
    }

    /** Returns the days with lessons, in order. */
    List<LocalDate> schoolDays() {
        return start.datesUntil(end().plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .toList();
    }

    /** Returns the study period that ended when the lessons began; empty when the year begins with them. */
    Optional<StudyPeriod> before() {
        LocalDate last = start.minusDays(1);
        return year(DemoSchool.SCHOOL, year).stream()
                .flatMap(whole -> whole.parts().stream())
                .filter(period -> period.endsOn().equals(last))
                .findFirst();
    }

    @Override
    public SchoolZone zone(SchoolId school) {
        return ZONE;
    }

    @Override
    public Optional<SchoolYear> year(SchoolId school, AcademicYear asked) {
        LocalDate first = LocalDate.of(asked.startYear(), Month.AUGUST, 1);
        LocalDate last = LocalDate.of(asked.startYear() + 1, Month.AUGUST, 31);
        SchoolCalendar calendar = new SchoolCalendar(ZONE, SchoolWeek.SIX_DAYS, Set.of(), first, last);
        return asked.equals(year) ? Optional.of(new SchoolYear(calendar, periods(first, last))) : Optional.empty();
    }

    private List<StudyPeriod> periods(LocalDate first, LocalDate last) {
        List<StudyPeriod> parts = new ArrayList<>();
        LocalDate autumn = earlier(LocalDate.of(year.startYear(), Month.SEPTEMBER, 1), start);
        LocalDate spring = later(LocalDate.of(year.startYear() + 1, Month.MAY, 30), end());
        List<LocalDate> bounds = Stream.of(autumn, start, end().plusDays(1), spring.plusDays(1))
                .filter(day -> !day.isBefore(first) && !day.isAfter(last.plusDays(1)))
                .distinct()
                .toList();
        for (int part = 1; part < bounds.size(); part++) {
            LocalDate until = bounds.get(part).minusDays(1);
            parts.add(period(String.valueOf(part), PeriodKind.QUARTER, bounds.get(part - 1), until));
        }
        parts.add(period("year", PeriodKind.YEAR, autumn, spring));
        return parts;
    }

    private static StudyPeriod period(String id, PeriodKind kind, LocalDate from, LocalDate to) {
        return new StudyPeriod(id, kind, from, to, Grade.FIRST, Grade.LAST);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
