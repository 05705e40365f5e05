package io.schooljournal.rest.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the head of the school decides about an application (решение директора).
 *
 * @param granted whether it is granted
 * @param until the first instant at which a grant no longer stands; a grant needs it
 * @param note why it is refused; a refusal needs it
 */
public record RulingMessage(
        @NotNull Boolean granted,
        @Nullable Instant until,
        @Nullable @Size(min = 1, max = Sizes.TEXT) String note) implements SelfChecked {
    @Override
    public Optional<String> faultAt() {
        if (granted) {
            return until == null ? Optional.of("/until") : note == null ? Optional.empty() : Optional.of("/note");
        }
        return note == null || note.isBlank()
                ? Optional.of("/note")
                : until == null ? Optional.empty() : Optional.of("/until");
    }
}
