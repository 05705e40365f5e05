package io.schooljournal.core.school;

import io.schooljournal.core.Invariant;

/**
 * Identifies a subgroup (подгруппа) in the school's records.
 *
 * @param value the opaque identifier
 */
public record SubgroupId(String value) {
    /**
     * An identifier is never blank.
     *
     * @throws IllegalArgumentException when it is
     */
    public SubgroupId {
        Invariant.identifier("subgroup id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
