package io.schooljournal.core.port;

import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Journal;
import java.util.List;

/** The change log (журнал изменений) gains rows and never loses or alters one. */
public interface ChangeLog {
    /**
     * Returns rows of a journal's log, a page at a time.
     *
     * @param journal the journal
     * @param after the sequence after which to begin; 0 begins with the first row
     * @param limit how many rows at most, at least 1
     * @return the rows in their order; empty when there are no more
     * @throws StorageFailure when the storage cannot be read
     */
    List<Change> changes(Journal journal, long after, int limit);

    /**
     * Adds the row of an entry at the end of its journal's chain.
     *
     * @param permitted the entry and what allowed it
     * @return the row as it was written
     * @throws IllegalArgumentException when the entry belongs to another journal than the one being written
     * @throws StorageFailure when the storage cannot be written; the unit of work then writes nothing
     */
    Change append(PermittedEntry permitted);

    /**
     * Checks every row of a journal's log: its place, its link, its hash, and the entry behind it.
     *
     * @param journal the journal
     * @return that the log is whole, or the first broken row
     * @throws StorageFailure when the storage cannot be read
     */
    ChainCheck verify(Journal journal);
}
