package io.schooljournal.jdbc;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.port.UnitOfWork;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Units of work on PostgreSQL or H2, in transactions of their own or inside the host's.
 *
 * <p>How long a writer waits for another writer of the same book is the lock timeout of the database (in H2 two seconds
 * unless said otherwise, in PostgreSQL without end); then the unit fails and wrote nothing.
 *
 * <p>Instances keep nothing between units and are safe for use by many threads, as far as the host's source is.
 */
public final class JdbcUnitOfWork implements UnitOfWork {
    private final Boundary boundary;

    private JdbcUnitOfWork(Boundary boundary) {
        this.boundary = boundary;
    }

    /**
     * Returns units of work that take a connection from the host's pool and have a transaction of their own.
     *
     * @param dataSource the database; the tables are those of {@link JournalSchema}
     * @return the units of work
     */
    public static JdbcUnitOfWork over(DataSource dataSource) {
        return new JdbcUnitOfWork(new OwnTransaction(dataSource));
    }

    /**
     * Returns units of work inside the transaction that the host has open.
     *
     * <p>What fails is taken back to where the unit began and the host's transaction stays usable; what succeeds is kept
     * when, and only when, the host commits. The book stays locked until then.
     *
     * @param host gives the connection of the host's transaction, with auto-commit off
     * @return the units of work
     */
    public static JdbcUnitOfWork within(HostConnection host) {
        return new JdbcUnitOfWork(new HostTransaction(host));
    }

    @Override
    public <T> T write(Book book, Function<Storage, T> work) {
        return in(book, work);
    }

    @Override
    public <T> T read(Function<Storage, T> work) {
        return in(null, work);
    }

    private <T> T in(@Nullable Book book, Function<Storage, T> work) {
        try {
            return boundary.around(storage -> unit(storage, book, work));
        } catch (SQLException failed) {
            throw new StorageFailure("transaction of the journal failed", failed);
        }
    }

    private static <T> Unit<T> unit(JdbcStorage storage, @Nullable Book book, Function<Storage, T> work)
            throws SQLException {
        if (book != null) {
            storage.lock(book);
        }
        T result = work.apply(storage);
        return new Unit<>(result, storage.end());
    }

    /** What a unit of work came to, and whether there is anything to keep. */
    record Unit<T>(T result, boolean keep) {}

    /** Work on the ports of one transaction. */
    @FunctionalInterface
    interface Work<T> {
        Unit<T> on(JdbcStorage storage) throws SQLException;
    }

    /** Where a unit of work begins and ends. */
    interface Boundary {
        <T> T around(Work<T> work) throws SQLException;
    }
}
