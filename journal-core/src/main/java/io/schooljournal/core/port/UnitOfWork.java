package io.schooljournal.core.port;

import io.schooljournal.core.journal.Journal;
import java.util.function.Function;

/** A unit of work (транзакция) happens as a whole or not at all. */
public interface UnitOfWork {
    /**
     * Writes to one journal, alone: what the work reads of that journal stays true until the unit has ended.
     *
     * <p>Other writers of the same journal wait; writers of other journals do not. When the work returns, all that it
     * appended is kept; when it throws, nothing is. A unit that appended a change without its entry, or an entry without
     * its change, keeps nothing and fails.
     *
     * @param <T> what the work returns
     * @param journal the journal that is written
     * @param work reads and appends; it is called once
     * @return what the work returned
     * @throws StorageFailure when the storage cannot be reached, read or written
     */
    <T> T write(Journal journal, Function<Storage, T> work);

    /**
     * Reads.
     *
     * @param <T> what the work returns
     * @param work reads; an append in it is refused with an {@link IllegalStateException}
     * @return what the work returned
     * @throws StorageFailure when the storage cannot be reached or read
     */
    <T> T read(Function<Storage, T> work);
}
