package io.schooljournal.jdbc;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The log of a book is read a page at a time, each row with the entry behind it. */
final class LogPages {
    private static final int ROWS = 2000;
    private static final String END = """
            SELECT b.changes, b.head,
                (SELECT MAX(c.seq) FROM school_journal_change c
                 WHERE c.school = b.school AND c.class_id = b.class_id AND c.academic_year = b.academic_year)
            FROM school_journal_book b
            WHERE b.school = ? AND b.class_id = ? AND b.academic_year = ?""";
    private static final String CHANGES = page("school_journal_change", Rows.OF_CHANGE);
    private static final String ENTRIES = page("school_journal_entry", Rows.OF_ENTRY);

    private final Book book;
    private final Keys keys;
    private final Connection connection;

    LogPages(Book book, Connection connection) {
        this.book = book;
        this.keys = Keys.of(book);
        this.connection = connection;
    }

    /** Where the head says the log ends, and the number of the last row that is there. */
    record End(long length, @Nullable String head, long last) {
        boolean isOf(Chain chain) {
            return length == chain.length() && chain.head().hex().equals(head);
        }
    }

    /** A row with the entry behind it; null stands for what is not there or cannot be read. */
    record Row(
            long sequence,
            @Nullable Change change,
            @Nullable Entry entry) {}

    End end() throws SQLException {
        List<End> found = Sql.list(
                connection,
                END,
                row -> new End(row.getLong(1), row.getString(2), row.getLong(3)),
                keys.school(),
                keys.schoolClass(),
                keys.year());
        return found.isEmpty() ? new End(0, Chain.empty(book).head().hex(), 0) : found.get(0);
    }

    private static String page(String table, List<String> columns) {
        return "SELECT t.seq, " + Rows.of("t", columns) + " FROM " + table + """
                 t
                WHERE t.school = ? AND t.class_id = ? AND t.academic_year = ? AND t.seq > ? AND t.seq <= ?
                ORDER BY t.seq""";
    }

    /** Returns the rows of a span of the log, in which some may be missing; empty past its end. */
    List<Row> after(long sequence, long last) throws SQLException {
        if (sequence >= last) {
            return List.of();
        }
        long end = Math.min(last, sequence + ROWS);
        Map<Long, Entry> entries = new HashMap<>();
        for (Numbered numbered : span(ENTRIES, this::entry, sequence, end)) {
            Entry entry = numbered.entry();
            if (entry != null) {
                entries.put(numbered.sequence(), entry);
            }
        }
        return span(CHANGES, row -> row(row, entries), sequence, end);
    }

    /** An entry with the number of its row, or null where it cannot be read. */
    private record Numbered(long sequence, @Nullable Entry entry) {}

    private <T> List<T> span(String page, Sql.Reader<T> reader, long after, long end) throws SQLException {
        return Sql.list(connection, page, reader, keys.school(), keys.schoolClass(), keys.year(), after, end);
    }

    private Row row(ResultSet row, Map<Long, Entry> entries) throws SQLException {
        long sequence = row.getLong(1);
        return new Row(sequence, change(row), entries.get(sequence));
    }

    private @Nullable Change change(ResultSet row) throws SQLException {
        try {
            return Rows.change(book, row, 1);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private Numbered entry(ResultSet row) throws SQLException {
        long sequence = row.getLong(1);
        try {
            return new Numbered(sequence, Rows.entry(book, row, 1));
        } catch (IllegalArgumentException altered) {
            return new Numbered(sequence, null);
        }
    }
}
