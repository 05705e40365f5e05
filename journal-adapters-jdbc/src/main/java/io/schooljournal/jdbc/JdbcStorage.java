package io.schooljournal.jdbc;

import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.port.ChangeLog;
import io.schooljournal.core.port.Journals;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.port.StorageFailure;
import java.sql.Connection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ports on one connection, and what was appended through them. */
final class JdbcStorage implements Storage {
    private final Connection connection;
    private final Set<EntryId> changes = new HashSet<>();
    private final Set<EntryId> entries = new HashSet<>();
    /** The log of the journal that is locked for writing; null in a unit of work that reads. */
    private @Nullable Chain chain;

    JdbcStorage(Connection connection, @Nullable Chain chain) {
        this.connection = connection;
        this.chain = chain;
    }

    @Override
    public Journals journals() {
        return new JdbcJournals(this);
    }

    @Override
    public ChangeLog changeLog() {
        return new JdbcChangeLog(this);
    }

    Connection connection() {
        return connection;
    }

    /** Returns the log so far of the journal that is written, which must be this one. */
    Chain writable(Journal journal) {
        Chain locked = chain;
        if (locked == null) {
            throw new IllegalStateException("this unit of work only reads");
        }
        if (!locked.journal().equals(journal)) {
            throw new IllegalArgumentException(
                    "this unit of work writes to `" + locked.journal() + "`, not to `" + journal + "`");
        }
        return locked;
    }

    void appended(Change change, Chain longer) {
        changes.add(change.entry());
        chain = longer;
    }

    void appended(EntryId entry) {
        entries.add(entry);
    }

    /** Tells whether anything was appended, and refuses when entries and changes do not go together. */
    boolean wrote() {
        if (!changes.equals(entries)) {
            throw new StorageFailure("every entry must be written together with its row in the change log", null);
        }
        return !changes.isEmpty();
    }
}
