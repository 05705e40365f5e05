package io.schooljournal.core.correction;

import io.schooljournal.core.Invariant;

/**
 * The entry of the journal that is to be corrected.
 *
 * @param id the opaque identifier of the entry, or of the place in the journal where one is missing
 * @param mark whether a mark is entered by the correction, of a lesson or a final one
 */
public record CorrectedEntry(String id, boolean mark) {
    /**
     * An identifier is never blank.
     *
     * @throws IllegalArgumentException when it is
     */
    public CorrectedEntry {
        Invariant.identifier("entry id", id);
    }
}
