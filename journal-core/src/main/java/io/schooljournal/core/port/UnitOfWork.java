package io.schooljournal.core.port;

import io.schooljournal.core.journal.Book;
import java.util.function.Function;

/** A unit of work (транзакция) happens as a whole or not at all. */
public interface UnitOfWork {
    /**
     * Writes to one book, alone: what the work reads of that book stays true until the unit has ended.
     *
     * <p>Other writers of the same book wait; writers of other books do not. When the work returns, all that it appended
     * is kept; when it throws, nothing is.
     *
     * @param <T> what the work returns
     * @param book the book that is written
     * @param work reads and appends; it is called once
     * @return what the work returned
     * @throws StorageFailure when the storage cannot be reached, read or written
     */
    <T> T write(Book book, Function<Storage, T> work);

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
