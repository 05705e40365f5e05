package io.schooljournal.core.journal;

import io.schooljournal.core.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry (запись) of a journal is never altered; a later version supersedes it.
 *
 * <p>The kinds of entries are a closed set, now marks alone; each kind is a growing value of its own.
 */
public sealed interface Entry permits MarkEntry {
    /**
     * Returns what identifies this version.
     *
     * @return an identifier, unique in the school
     */
    EntryId id();

    /**
     * Returns the journal.
     *
     * @return the journal in which the entry stands
     */
    Journal journal();

    /**
     * Returns which version this is.
     *
     * @return 1 for the first entry of its cell, one more for each that supersedes it
     */
    int version();

    /**
     * Returns the version that this one replaces.
     *
     * @return its identifier, or null for version 1
     */
    @Nullable
    EntryId supersedes();

    /**
     * Returns when the entry was made.
     *
     * @return an instant in whole microseconds
     */
    Instant enteredAt();

    /**
     * Returns who made the entry.
     *
     * @return the person
     */
    PersonId enteredBy();

    /**
     * Returns what stands in the journal by this entry, as text.
     *
     * @return the text, or null when the entry is an annulment
     */
    @Nullable
    String written();

    /**
     * Returns the SHA-256 of the entry's canonical form.
     *
     * @return the digest, by which the change log vouches for every member of the entry
     */
    ChainHash digest();
}
