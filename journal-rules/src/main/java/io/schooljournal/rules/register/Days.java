package io.schooljournal.rules.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A run of days, both ends inclusive; an end that is null is open.
 *
 * @param from the first day, or null
 * @param to the last day, or null
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** Every day. */
    public static final Days ALL = new Days(null, null);

    /**
     * Tells whether a day is one of them.
     *
     * @param day a local day
     * @return true from the first to the last day, both inclusive
     */
    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    Days within(LocalDate first, LocalDate last) {
        return new Days(
                from == null || from.isBefore(first) ? first : from, to == null || to.isAfter(last) ? last : to);
    }

    Days within(YearMonth month) {
        return within(month.atDay(1), month.atEndOfMonth());
    }

    Days withinWeekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return within(monday, monday.plusDays(6));
    }
}
