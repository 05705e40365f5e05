package io.schooljournal.rest.form;

import io.schooljournal.core.content.TimetableHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The timetable of a subject in a study period (расписание).
 *
 * @param hours the lessons of a week
 */
public record HoursMessage(@NotNull @Size(max = 60) List<@NotNull @Valid HourMessage> hours) {
    /**
     * Returns the timetable.
     *
     * @return the hours
     */
    public TimetableHours timetable() {
        return new TimetableHours(hours.stream().map(HourMessage::hour).toList());
    }
}
