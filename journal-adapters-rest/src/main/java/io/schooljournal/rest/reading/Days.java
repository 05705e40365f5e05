package io.schooljournal.rest.reading;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.rest.http.Call;
import java.time.LocalDate;
import java.time.Month;

/**
 * The days that are asked for.
 *
 * @param from the first local day, inclusive
 * @param to the last local day, inclusive
 */
record Days(LocalDate from, LocalDate to) {
    /** Reads the parameters {@code from} and {@code to}; the whole academic year, holidays and all, where they are absent. */
    static Days of(Call call, AcademicYear year) {
        LocalDate from = call.query("from", LocalDate::parse);
        LocalDate to = call.query("to", LocalDate::parse);
        int begins = year.startYear();
        return new Days(
                from == null ? LocalDate.of(begins, Month.AUGUST, 1) : from,
                to == null ? LocalDate.of(begins + 1, Month.AUGUST, 31) : to);
    }
}
