package io.schooljournal.rest.form;

import io.schooljournal.core.people.Role;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Access to the diary is given (доступ к дневнику).
 *
 * @param as in which role, {@code PARENT} or {@code PUPIL}
 */
public record AccessMessage(@NotNull Role as) implements SelfChecked {
    @Override
    public Optional<String> faultAt() {
        return faultOf(as);
    }

    /** Tells that a role which no family has is at fault. */
    static Optional<String> faultOf(Role as) {
        return as == Role.PARENT || as == Role.PUPIL ? Optional.empty() : Optional.of("/as");
    }
}
