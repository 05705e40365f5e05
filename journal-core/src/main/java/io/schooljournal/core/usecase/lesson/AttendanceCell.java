package io.schooljournal.core.usecase.lesson;

import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.people.PupilId;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a lesson's attendance is one pupil's, recorded together with others.
 *
 * @param id the identifier that the entry shall have; the same cell sent again is written once
 * @param pupil the pupil
 * @param status whether the pupil was there; null to withdraw what was recorded
 * @param seen the version its editor saw, 0 when nothing was recorded
 */
public record AttendanceCell(
        EntryId id, PupilId pupil, @Nullable AttendanceStatus status, int seen) {}
