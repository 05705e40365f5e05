package io.schooljournal.core.school;

import io.schooljournal.core.Invariant;

/**
 * Identifies a subject (учебный предмет) in the school's records.
 *
 * @param value the opaque identifier
 */
public record SubjectId(String value) {
    /**
     * An identifier is never blank.
     *
     * @throws IllegalArgumentException when it is
     */
    public SubjectId {
        Invariant.identifier("subject id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
