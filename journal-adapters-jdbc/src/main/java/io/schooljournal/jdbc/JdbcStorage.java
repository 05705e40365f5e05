package io.schooljournal.jdbc;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.port.ChangeLog;
import io.schooljournal.core.port.Journals;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.port.Vault;
import io.schooljournal.core.school.SchoolId;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The ports on one connection, and whether anything was written through them. */
final class JdbcStorage implements Storage {
    private final Connection connection;
    private final NamedSchool school;
    /** The log of the book that is locked for writing; null in a unit of work that reads. */
    private @Nullable Chain chain;

    private @Nullable StorageFailure failure;
    private boolean wrote;

    JdbcStorage(Connection connection, NamedSchool school) {
        this.connection = connection;
        this.school = school;
    }

    void lock(Book book) throws SQLException {
        chain = new BookHead(of(book.school()), book).lock();
    }

    @Override
    public Journals journals() {
        return new JdbcJournals(this);
    }

    @Override
    public ChangeLog changeLog() {
        return new JdbcChangeLog(this);
    }

    @Override
    public Vault vault() {
        return new JdbcVault(this);
    }

    /** Returns the connection, on which statements now see the rows of this school. */
    Connection of(SchoolId seen) throws SQLException {
        school.name(seen);
        return connection;
    }

    /** Returns the log so far of the book that is written. */
    Chain writable() {
        if (failure != null) {
            throw failure;
        }
        if (chain == null) {
            throw new IllegalStateException("this unit of work only reads");
        }
        return chain;
    }

    /** Returns the log so far of the book that is written, which must be this one. */
    Chain writable(Book book) {
        Chain locked = writable();
        if (!locked.book().equals(book)) {
            throw new IllegalArgumentException(
                    "this unit of work writes to `" + locked.book() + "`, not to `" + book + "`");
        }
        return locked;
    }

    void appended(Chain longer) {
        chain = longer;
        wrote = true;
    }

    void wrote() {
        wrote = true;
    }

    /** Returns what is to be thrown; from now on this unit of work writes nothing, whoever catches it. */
    StorageFailure failing(String message, SQLException cause) {
        failure = new StorageFailure(message, cause);
        return failure;
    }

    /** Ends the unit of work, and tells whether there is anything to keep. */
    boolean end() throws SQLException {
        if (failure != null) {
            throw failure;
        }
        school.giveBack();
        return wrote;
    }
}
