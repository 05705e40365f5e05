package io.schooljournal.core.port;

import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.school.SchoolId;
import java.util.List;
import java.util.Optional;

/** The journals (журналы) keep every version of every entry; there is a way to add one and none to alter or remove one. */
public interface Journals {
    /**
     * Returns the books in which something was written.
     *
     * @param school the school
     * @return its register, if there is one, and its journals, in the order of their names
     * @throws StorageFailure when the storage cannot be read
     */
    List<Book> books(SchoolId school);

    /**
     * Returns the entries as they stand, withdrawn ones among them.
     *
     * @param book the book
     * @param selections what is wanted; an entry that several select comes once. All are answered together, so that
     *     whoever needs several asks once
     * @return the latest version in each selected slot, in the order of the change log; empty when nothing was ever put
     *     there
     * @throws StorageFailure when the storage cannot be read
     */
    List<Entry> standing(Book book, List<Selection> selections);

    /**
     * Returns all versions in the selected slots.
     *
     * @param book the book
     * @param selections what is wanted, answered together; an entry that several select comes once
     * @return the versions in the order of the change log, in which the later of a slot comes after the earlier; empty when
     *     nothing was ever put there
     * @throws StorageFailure when the storage cannot be read
     */
    List<Entry> versions(Book book, List<Selection> selections);

    /**
     * Returns all versions in a slot.
     *
     * @param book the book
     * @param slot the slot
     * @return the versions, the first one first; empty when nothing was ever put
     * @throws StorageFailure when the storage cannot be read
     */
    List<Entry> history(Book book, Slot slot);

    /**
     * Finds an entry.
     *
     * @param school the school
     * @param id the identifier
     * @return the entry, whether it stands or was superseded; empty when there is none
     * @throws StorageFailure when the storage cannot be read
     */
    Optional<Entry> entry(SchoolId school, EntryId id);

    /**
     * Returns all entries of a book in the order in which they were made, a page at a time.
     *
     * @param book the book
     * @param after the sequence of the change after which to begin; 0 begins with the first entry
     * @param limit how many entries at most, at least 1
     * @return the entries of the changes that follow; empty when there are no more
     * @throws StorageFailure when the storage cannot be read
     */
    List<Entry> entries(Book book, long after, int limit);

    /**
     * Adds entries, each with its row at the end of the change log.
     *
     * @param permitted the entries and what allowed each, in the order in which they are to stand in the log
     * @return their rows in the change log, in the same order
     * @throws IllegalArgumentException when one belongs to another book than the one being written
     * @throws StorageFailure when the identifier of one or its version in its slot is taken, or when the storage cannot be
     *     written; the unit of work then writes nothing
     */
    List<Change> append(List<PermittedEntry> permitted);
}
