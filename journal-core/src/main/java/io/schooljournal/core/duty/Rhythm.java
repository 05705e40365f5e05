package io.schooljournal.core.duty;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.StudyPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A duty is due again and again, each time by the last day of a stretch of days that has school days in it (периодичность).
 */
public enum Rhythm implements Due {
    /** On every school day (ежедневно). */
    DAY,
    /** In every week from Monday to Sunday (еженедельно). */
    WEEK,
    /** In every two weeks, counted from the week in which the year starts (раз в две недели). */
    TWO_WEEKS,
    /** In every calendar month (ежемесячно). */
    MONTH,
    /** In every quarter (раз в четверть). */
    QUARTER,
    /** In every half-year; where a school has quarters only, in every two of them (раз в полугодие). */
    HALF_YEAR,
    /** In every study period (каждый учебный период). */
    PERIOD,
    /** In every academic year (ежегодно). */
    YEAR;

    private static final int QUARTERS_OF_HALF_YEAR = 2;

    /**
     * Returns the last days of the stretches of a year.
     *
     * @param year the school's year
     * @return the days on which the duty is due, inclusive, in the order of time; none when the year has no such stretches
     */
    public List<LocalDate> dueIn(SchoolYear year) {
        return switch (this) {
            case DAY -> ends(year, day -> day);
            case WEEK -> ends(year, Rhythm::sunday);
            case TWO_WEEKS -> ends(year, day -> secondSunday(year, day));
            case MONTH -> ends(year, day -> day.with(TemporalAdjusters.lastDayOfMonth()));
            case QUARTER -> endsOf(year.parts(PeriodKind.QUARTER));
            case HALF_YEAR -> halves(year);
            case PERIOD -> endsOf(year.parts());
            case YEAR -> List.of(year.endsOn());
        };
    }

    private static List<LocalDate> ends(SchoolYear year, UnaryOperator<LocalDate> end) {
        SchoolCalendar calendar = year.calendar();
        return year.startsOn()
                .datesUntil(year.endsOn().plusDays(1))
                .filter(day -> calendar.covers(day) && calendar.isSchoolDay(day))
                .map(end)
                .distinct()
                .toList();
    }

    private static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static LocalDate secondSunday(SchoolYear year, LocalDate day) {
        LocalDate first = sunday(year.startsOn());
        LocalDate own = sunday(day);
        boolean odd = (own.toEpochDay() - first.toEpochDay()) / 7 % 2 == 0;
        return odd ? own.plusWeeks(1) : own;
    }

    private static List<LocalDate> halves(SchoolYear year) {
        List<StudyPeriod> halves = year.parts(PeriodKind.HALF_YEAR);
        if (!halves.isEmpty()) {
            return endsOf(halves);
        }
        List<LocalDate> quarters = endsOf(year.parts(PeriodKind.QUARTER));
        TreeSet<LocalDate> ends = new TreeSet<>();
        for (int i = QUARTERS_OF_HALF_YEAR - 1; i < quarters.size(); i += QUARTERS_OF_HALF_YEAR) {
            ends.add(quarters.get(i));
        }
        return List.copyOf(ends);
    }

    private static List<LocalDate> endsOf(List<StudyPeriod> periods) {
        return periods.stream().map(StudyPeriod::endsOn).distinct().sorted().toList();
    }
}
