package io.schooljournal.rest.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * A directive to correct an entry (распоряжение).
 *
 * @param addressee who is to correct it
 * @param entry where it stands
 * @param until the first instant at which the directive no longer stands
 */
public record DirectiveMessage(
        @NotBlank @Size(max = Sizes.NAME) String addressee,
        @NotNull @Valid SlotMessage entry,
        @NotNull Instant until) implements SelfChecked {
    @Override
    public Optional<String> faultAt() {
        return entry.faultAt().map(pointer -> "/entry" + pointer);
    }
}
