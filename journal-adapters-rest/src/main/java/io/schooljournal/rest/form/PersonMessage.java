package io.schooljournal.rest.form;

import io.schooljournal.core.people.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A person is named.
 *
 * @param person the person
 */
public record PersonMessage(
        @NotBlank @Size(max = Sizes.NAME) String person) {
    /**
     * Returns the person.
     *
     * @return the identifier
     */
    public PersonId id() {
        return new PersonId(person);
    }
}
