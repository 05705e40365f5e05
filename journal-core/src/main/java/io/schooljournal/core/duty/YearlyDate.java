package io.schooljournal.core.duty;

import io.schooljournal.core.calendar.SchoolYear;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A duty is due on a date of every academic year (ежегодно до даты).
 *
 * @param date the day and month, inclusive; 29 February is due on the 28th where there is none
 */
public record YearlyDate(MonthDay date) implements Due {
    /**
     * Returns the local day on which the duty is due: the first such date on or after the year's first day.
     *
     * @param year the school's year
     * @return the day, inclusive; empty when the next year begins before it
     */
    public Optional<LocalDate> dueIn(SchoolYear year) {
        LocalDate start = year.startsOn();
        LocalDate day = date.atYear(start.getYear());
        LocalDate due = day.isBefore(start) ? date.atYear(start.getYear() + 1) : day;
        return Optional.of(due).filter(found -> found.isBefore(start.plusYears(1)));
    }
}
