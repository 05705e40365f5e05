package io.schooljournal.rest.form;

import io.schooljournal.core.mark.MarkValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A final mark (итоговая отметка).
 *
 * @param value points like {@code 5}, or {@code PASS}, {@code FAIL}, {@code EXEMPT}
 * @param receivedOn the local day on which the result of an examination came
 * @param receivedAt the instant at which it came
 */
public record FinalMarkMessage(
        @NotNull @Pattern(regexp = MarkMessage.FORM) String value,
        @Nullable LocalDate receivedOn,
        @Nullable Instant receivedAt) {
    /**
     * Returns the mark.
     *
     * @return the value
     */
    public MarkValue mark() {
        return MarkValue.parse(value);
    }
}
