package io.schooljournal.jdbc;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.port.ChangeLog;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.school.SchoolId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The change log in its table. */
final class JdbcChangeLog implements ChangeLog {
    private static final String COLUMNS = Rows.of("c", Rows.OF_CHANGE);
    private static final String PAGE = "SELECT " + COLUMNS + """
             FROM school_journal_change c
            WHERE school = ? AND class_id = ? AND academic_year = ? AND seq > ?
            ORDER BY seq
            FETCH FIRST ? ROWS ONLY""";
    private static final String OF_ENTRIES = "SELECT " + COLUMNS + """
            , c.class_id, c.academic_year
            FROM school_journal_entry e
            JOIN school_journal_change c
                ON c.school = e.school AND c.class_id = e.class_id AND c.academic_year = e.academic_year
                AND c.seq = e.seq
            WHERE e.school = ? AND e.entry_id = ANY(?)""";
    private static final int KEYS = Rows.OF_CHANGE.size();

    private final JdbcStorage storage;

    JdbcChangeLog(JdbcStorage storage) {
        this.storage = storage;
    }

    @Override
    public List<Change> changes(Book book, long after, int limit) {
        Keys keys = Keys.of(book);
        try {
            return Sql.list(
                    storage.of(book.school()),
                    PAGE,
                    row -> Rows.change(book, row, 0),
                    keys.school(),
                    keys.schoolClass(),
                    keys.year(),
                    after,
                    limit);
        } catch (SQLException | IllegalArgumentException failed) {
            throw new StorageFailure("change log of `" + book + "` cannot be read", failed);
        }
    }

    @Override
    public Chain end(Book book) {
        try {
            return new BookHead(storage.of(book.school()), book).end();
        } catch (SQLException failed) {
            throw new StorageFailure("change log of `" + book + "` cannot be read", failed);
        }
    }

    @Override
    public Map<EntryId, Change> changesOf(SchoolId school, Collection<EntryId> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        Sql.Reader<Change> reader = row -> {
            Keys keys = new Keys(school.value(), row.getString(KEYS + 1), row.getString(KEYS + 2));
            return Rows.change(keys.book(), row, 0);
        };
        try {
            Connection connection = storage.of(school);
            Array ids = Sql.texts(connection, entries.stream().map(EntryId::value));
            return Sql.list(connection, OF_ENTRIES, reader, school.value(), ids).stream()
                    .collect(Collectors.toMap(Change::entry, change -> change));
        } catch (SQLException | IllegalArgumentException failed) {
            throw new StorageFailure("rows of entries of `" + school + "` cannot be read", failed);
        }
    }

    @Override
    public ChainCheck verify(Book book) {
        try {
            return new ChainWalk(book, storage.of(book.school())).check();
        } catch (SQLException failed) {
            throw new StorageFailure("change log of `" + book + "` cannot be read", failed);
        }
    }
}
