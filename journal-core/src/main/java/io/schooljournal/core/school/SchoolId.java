package io.schooljournal.core.school;

import io.schooljournal.core.Invariant;

/**
 * Identifies a school (образовательная организация) among those that share one storage.
 *
 * @param value the opaque identifier
 */
public record SchoolId(String value) {
    /**
     * An identifier is never blank.
     *
     * @throws IllegalArgumentException when it is
     */
    public SchoolId {
        Invariant.identifier("school id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
