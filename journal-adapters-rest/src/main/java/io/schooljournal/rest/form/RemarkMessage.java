package io.schooljournal.rest.form;

import io.schooljournal.core.content.Remark;
import io.schooljournal.core.people.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A remark of control (замечание).
 *
 * @param addressee who is to put it right
 * @param text what is to be put right
 * @param dueOn the local day by which
 */
public record RemarkMessage(
        @NotBlank @Size(max = Sizes.NAME) String addressee,
        @NotBlank @Size(max = Sizes.TEXT) String text,
        @Nullable LocalDate dueOn) {
    /**
     * Returns the remark.
     *
     * @return a remark that nobody answered yet
     */
    public Remark remark() {
        return new Remark(new PersonId(addressee), text, dueOn, null, false);
    }
}
