package io.schooljournal.core.correction;

import io.schooljournal.core.Invariant;

/**
 * Identifies an application for a correction (заявление об исправлении) in the school's records.
 *
 * @param value the opaque identifier
 */
public record CorrectionId(String value) {
    /**
     * An identifier is never blank.
     *
     * @throws IllegalArgumentException when it is
     */
    public CorrectionId {
        Invariant.identifier("correction id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
