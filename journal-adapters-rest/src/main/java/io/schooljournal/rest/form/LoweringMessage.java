package io.schooljournal.rest.form;

import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.mark.LoweredMark;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A notice that a final mark will be lower than expected (уведомление о снижении).
 *
 * @param expected the mark that was expected
 * @param value the mark that is coming
 * @param reason why
 */
public record LoweringMessage(
        @NotNull @Pattern(regexp = MarkMessage.FORM) String expected,
        @NotNull @Pattern(regexp = MarkMessage.FORM) String value,
        @NotBlank @Size(max = Sizes.TEXT) String reason) {
    /**
     * Returns the notice.
     *
     * @param subject the subject
     * @param pupil the pupil
     * @param period the study period
     * @return the mark and the reason
     */
    public LoweredMark notice(SubjectId subject, PupilId pupil, String period) {
        return new LoweredMark(subject, pupil, period, MarkValue.parse(expected), MarkValue.parse(value), reason);
    }
}
