package io.schooljournal.jdbc;

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
    private final @Nullable Journal writable;
    private final Set<EntryId> changes = new HashSet<>();
    private final Set<EntryId> entries = new HashSet<>();

    JdbcStorage(Connection connection, @Nullable Journal writable) {
        this.connection = connection;
        this.writable = writable;
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

    void checkWritable(Journal journal) {
        if (writable == null) {
            throw new IllegalStateException("this unit of work only reads");
        }
        if (!writable.equals(journal)) {
            throw new IllegalArgumentException(
                    "this unit of work writes to `" + writable + "`, not to `" + journal + "`");
        }
    }

    void appendedChange(EntryId entry) {
        changes.add(entry);
    }

    void appendedEntry(EntryId entry) {
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
