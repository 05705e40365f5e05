package io.schooljournal.jdbc;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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
    private static final String PAGE =
            "SELECT " + Rows.of("c", Rows.OF_CHANGE) + ", " + Rows.of("e", Rows.OF_ENTRY) + """
             FROM school_journal_change c
            LEFT JOIN school_journal_entry e
                ON e.school = c.school AND e.class_id = c.class_id AND e.academic_year = c.academic_year
                AND e.seq = c.seq
            WHERE c.school = ? AND c.class_id = ? AND c.academic_year = ? AND c.seq > ? AND c.seq <= ?
            ORDER BY c.seq
            FETCH FIRST ? ROWS ONLY""";

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

    List<Row> after(long sequence, long last) throws SQLException {
        return Sql.list(
                connection, PAGE, this::row, keys.school(), keys.schoolClass(), keys.year(), sequence, last, ROWS);
    }

    private Row row(ResultSet row) throws SQLException {
        return new Row(row.getLong(1), change(row), entry(row));
    }

    private @Nullable Change change(ResultSet row) throws SQLException {
        try {
            return Rows.change(book, row);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private @Nullable Entry entry(ResultSet row) throws SQLException {
        int before = Rows.OF_CHANGE.size();
        try {
            return row.getString(before + 1) == null ? null : Rows.entry(book, row, before);
        } catch (IllegalArgumentException altered) {
            return null;
        }
    }
}
