package io.schooljournal.rest.form;

import io.schooljournal.core.content.Extract;
import io.schooljournal.core.people.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An extract of marks is issued (выписка).
 *
 * @param recipient who applied and receives it
 * @param from the first day it shows
 * @param to the last day it shows
 */
public record ExtractMessage(
        @NotBlank @Size(max = Sizes.NAME) String recipient,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {
    /**
     * Returns the extract.
     *
     * @return who receives it, and which days it shows
     */
    public Extract extract() {
        return new Extract(new PersonId(recipient), from, to);
    }
}
