package io.schooljournal.core.school;

import io.schooljournal.core.Invariant;

/**
 * Identifies a class (класс) in the school's records.
 *
 * @param value the opaque identifier
 */
public record ClassId(String value) {
    /**
     * An identifier is never blank.
     *
     * @throws IllegalArgumentException when it is
     */
    public ClassId {
        Invariant.identifier("class id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
