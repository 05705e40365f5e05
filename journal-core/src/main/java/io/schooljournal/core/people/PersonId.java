package io.schooljournal.core.people;

import io.schooljournal.core.Invariant;

/**
 * Identifies a person (сотрудник, родитель или ученик как пользователь) in the school's records.
 *
 * @param value the opaque identifier
 */
public record PersonId(String value) {
    /**
     * An identifier is never blank.
     *
     * @throws IllegalArgumentException when it is
     */
    public PersonId {
        Invariant.identifier("person id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
