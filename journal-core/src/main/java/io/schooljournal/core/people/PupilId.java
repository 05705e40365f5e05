package io.schooljournal.core.people;

import io.schooljournal.core.Invariant;

/**
 * Identifies a pupil (обучающийся) in the school's records.
 *
 * @param value the opaque identifier
 */
public record PupilId(String value) {
    /**
     * An identifier is never blank.
     *
     * @throws IllegalArgumentException when it is
     */
    public PupilId {
        Invariant.identifier("pupil id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
