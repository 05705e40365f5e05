package io.schooljournal.rest.form;

import io.schooljournal.core.content.Backup;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A copy lies on a medium in some premises (носитель, помещение).
 *
 * @param kind the kind of the medium
 * @param premises where it is kept
 */
public record MediumMessage(
        @NotBlank @Size(max = Sizes.NAME) String kind,
        @NotBlank @Size(max = Sizes.NAME) String premises) {
    /**
     * Returns the medium.
     *
     * @return its kind and its premises
     */
    public Backup.Medium medium() {
        return new Backup.Medium(kind, premises);
    }
}
