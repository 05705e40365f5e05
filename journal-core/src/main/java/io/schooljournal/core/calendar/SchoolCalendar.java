package io.schooljournal.core.calendar;

import io.schooljournal.core.Invariant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A school's calendar (календарный учебный график) knows of every day between its first and its last whether it is a
 * school day, and refuses to say anything of the days outside.
 *
 * @param zone the school's time zone
 * @param week five or six school days
 * @param daysOff holidays and other days without lessons
 * @param firstDay the first local day it answers for, inclusive
 * @param lastDay the last local day it answers for, inclusive
 */
public record SchoolCalendar(
        SchoolZone zone, SchoolWeek week, Set<LocalDate> daysOff, LocalDate firstDay, LocalDate lastDay) {
    /**
     * A calendar ends on or after the day it starts.
     *
     * @throws IllegalArgumentException when it ends before it starts
     */
    public SchoolCalendar {
        daysOff = Set.copyOf(daysOff);
        Invariant.check(!lastDay.isBefore(firstDay), "calendar must not end before it starts");
    }

    /**
     * Tells whether the calendar answers for this day.
     *
     * @param day a local day
     * @return true from the first to the last day, both inclusive
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /**
     * Tells whether lessons are held on this day.
     *
     * @param day a local day inside the calendar
     * @return false on Sundays, on Saturdays of a five-day week and on days off
     * @throws IllegalArgumentException when the day is outside the calendar
     */
    public boolean isSchoolDay(LocalDate day) {
        Invariant.check(
                covers(day), "day `" + day + "` is outside the calendar `" + firstDay + "` to `" + lastDay + "`");
        return week.includes(day.getDayOfWeek()) && !daysOff.contains(day);
    }

    /**
     * Returns the school day that is this many school days after a given day (рабочие дни).
     *
     * @param day the day to count from; it is not counted itself and need not be a school day
     * @param count how many school days to go forward, at least 0
     * @return {@code day} itself when the count is 0, else a school day; empty when the calendar ends before it is reached
     * @throws IllegalArgumentException when the count is negative
     */
    public Optional<LocalDate> schoolDayAfter(LocalDate day, int count) {
        Invariant.check(count >= 0, "number of school days must not be negative");
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (!covers(reached)) {
                return Optional.empty();
            }
            left -= isSchoolDay(reached) ? 1 : 0;
        }
        return Optional.of(reached);
    }

    /**
     * Returns the school day that is this many school days before a given day.
     *
     * @param day the day to count back from; it is not counted itself and need not be a school day
     * @param count how many school days to go back, at least 0
     * @return {@code day} itself when the count is 0, else a school day; empty when the calendar begins after it
     * @throws IllegalArgumentException when the count is negative
     */
    public Optional<LocalDate> schoolDayBefore(LocalDate day, int count) {
        Invariant.check(count >= 0, "number of school days must not be negative");
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.minusDays(1);
            if (!covers(reached)) {
                return Optional.empty();
            }
            left -= isSchoolDay(reached) ? 1 : 0;
        }
        return Optional.of(reached);
    }
}
