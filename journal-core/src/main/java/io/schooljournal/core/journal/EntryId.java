package io.schooljournal.core.journal;

import io.schooljournal.core.Invariant;

/**
 * Identifies an entry among all entries of a school; whoever orders an entry chooses the identifier, so that an order
 * sent twice can be recognised.
 *
 * @param value the opaque identifier, such as a UUID
 */
public record EntryId(String value) {
    /**
     * An identifier is never blank.
     *
     * @throws IllegalArgumentException when it is
     */
    public EntryId {
        Invariant.identifier("entry id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
