package io.schooljournal.rest.form;

import io.schooljournal.core.content.FinalMarkRecord;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.MarkValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A final mark that is entered by a correction.
 *
 * @param kind the kind of final mark
 * @param value the mark
 * @param periodEnd the day from which its window counts, as it stood
 * @param receivedAt when the result of an examination came, as it stood
 */
public record CorrectedFinalMessage(
        @NotNull FinalKind kind,
        @NotNull @Pattern(regexp = MarkMessage.FORM) String value,
        @NotNull LocalDate periodEnd,
        @Nullable Instant receivedAt) {
    /**
     * Returns what is to stand in the journal.
     *
     * @return the final mark
     */
    public FinalMarkRecord content() {
        return new FinalMarkRecord(kind, MarkValue.parse(value), periodEnd, receivedAt);
    }
}
