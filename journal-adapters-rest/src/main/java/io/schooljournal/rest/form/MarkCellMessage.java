package io.schooljournal.rest.form;

import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.mark.MarkCell;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A mark of one pupil among those of a whole lesson.
 *
 * @param pupil the pupil
 * @param place the place beside other marks; 1 when absent
 * @param workKind the kind of work; {@code CURRENT} when absent
 * @param seen the version that was seen; 0 when absent, for what is new
 * @param value the mark; absent to annul it
 * @param comment what it is for
 */
public record MarkCellMessage(
        @NotBlank @Size(max = Sizes.NAME) String pupil,
        @Nullable @Min(1) @Max(99) Integer place,
        @Nullable WorkKind workKind,
        @Nullable @Min(0) Integer seen,
        @Nullable @Pattern(regexp = MarkMessage.FORM) String value,
        @Nullable @Size(min = 1, max = Sizes.TEXT) String comment) {
    /**
     * Returns the cell.
     *
     * @param id the identifier of its order
     * @return the cell
     */
    public MarkCell cell(EntryId id) {
        return MarkCell.builder()
                .id(id)
                .pupil(new PupilId(pupil))
                .place(place == null ? 1 : place)
                .workKind(workKind == null ? WorkKind.CURRENT : workKind)
                .seen(seen == null ? 0 : seen)
                .value(value == null ? null : MarkValue.parse(value))
                .comment(comment)
                .build();
    }
}
