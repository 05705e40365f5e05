package io.schooljournal.rest.form;

import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.lesson.AttendanceCell;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Attendance of one pupil among that of a whole lesson.
 *
 * @param pupil the pupil
 * @param status whether the pupil was there; absent to take it back
 * @param seen the version that was seen; 0 when absent
 */
public record PresenceCellMessage(
        @NotBlank @Size(max = Sizes.NAME) String pupil,
        @Nullable AttendanceStatus status,
        @Nullable @Min(0) Integer seen) {
    /**
     * Returns the cell.
     *
     * @param id the identifier of its order
     * @return the cell
     */
    public AttendanceCell cell(EntryId id) {
        return new AttendanceCell(id, new PupilId(pupil), status, seen == null ? 0 : seen);
    }
}
