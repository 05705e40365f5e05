package io.schooljournal.rest.form;

import io.schooljournal.core.attendance.AttendanceStatus;
import jakarta.validation.constraints.NotNull;

/**
 * Attendance (посещаемость) of a pupil.
 *
 * @param status whether the pupil was there
 */
public record PresenceMessage(@NotNull AttendanceStatus status) {}
