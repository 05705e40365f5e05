package io.schooljournal.rest.form;

import io.schooljournal.core.content.TimetableHours;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A lesson of the week in a timetable.
 *
 * @param day the day of the week
 * @param at the local time at which it begins, like {@code 09:00}
 */
public record HourMessage(
        @NotNull DayOfWeek day,

        @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        String at) {
    /**
     * Returns the hour.
     *
     * @return day and time
     */
    public TimetableHours.Hour hour() {
        return new TimetableHours.Hour(day, LocalTime.parse(at));
    }
}
