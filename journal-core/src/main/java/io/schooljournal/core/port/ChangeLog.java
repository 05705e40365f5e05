package io.schooljournal.core.port;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.school.SchoolId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The change log (журнал изменений) gains a row with every entry, and never loses or alters one. */
public interface ChangeLog {
    /**
     * Returns rows of a book's log, a page at a time.
     *
     * @param book the book
     * @param after the sequence after which to begin; 0 begins with the first row
     * @param limit how many rows at most, at least 1
     * @return the rows in their order; empty when there are no more
     * @throws StorageFailure when the storage cannot be read
     */
    List<Change> changes(Book book, long after, int limit);

    /**
     * Returns how far a book's log has come.
     *
     * <p>A storage that knows the end of a log need not read it to its end, as this does.
     *
     * @param book the book
     * @return the log's length and the hash of its last row, as they are recorded
     * @throws StorageFailure when the storage cannot be read
     */
    default Chain end(Book book) {
        Chain end = Chain.empty(book);
        List<Change> rows = changes(book, 0, 1_000);
        while (!rows.isEmpty()) {
            Change last = rows.get(rows.size() - 1);
            end = new Chain(book, last.sequence(), last.hash());
            rows = changes(book, last.sequence(), 1_000);
        }
        return end;
    }

    /**
     * Finds the rows of entries, all together, so that whoever needs several asks once.
     *
     * @param school the school
     * @param entries the entries
     * @return the row of each; an entry that is not there is left out
     * @throws StorageFailure when the storage cannot be read
     */
    Map<EntryId, Change> changesOf(SchoolId school, Collection<EntryId> entries);

    /**
     * Finds the row of an entry.
     *
     * @param school the school
     * @param entry the entry
     * @return its row; empty when there is no such entry
     * @throws StorageFailure when the storage cannot be read
     */
    default Optional<Change> changeOf(SchoolId school, EntryId entry) {
        return Optional.ofNullable(changesOf(school, List.of(entry)).get(entry));
    }

    /**
     * Checks every row of a book's log: its place, its link, its hash, and the entry behind it.
     *
     * @param book the book
     * @return that the log is whole, or the first broken row
     * @throws StorageFailure when the storage cannot be read
     */
    ChainCheck verify(Book book);

    /**
     * Tells whether a log still begins with an earlier chain of it, which was kept elsewhere.
     *
     * <p>{@link #verify} finds what was altered in a log, not that the whole of it was written anew; a chain that was kept,
     * and signed, where the owner of the storage cannot reach it, shows that. Both are to be asked.
     *
     * @param earlier the chain as {@link #verify} returned it then
     * @return true when the log has the same change at that length; always true of a chain without changes
     * @throws StorageFailure when the storage cannot be read
     */
    default boolean holds(Chain earlier) {
        return earlier.length() == 0
                || changes(earlier.book(), earlier.length() - 1, 1).stream().anyMatch(earlier::endsIn);
    }
}
