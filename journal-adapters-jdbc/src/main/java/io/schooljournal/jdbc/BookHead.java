package io.schooljournal.jdbc;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.ChainHash;
import io.schooljournal.core.port.StorageFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;

/** The row of a book says where its change log ends; whoever holds its lock is the book's one writer. */
final class BookHead {
    private static final String END = """
            SELECT changes, head FROM school_journal_book
            WHERE school = ? AND class_id = ? AND academic_year = ?""";
    private static final String LOCK = END + " FOR UPDATE";
    private static final String OPEN = """
            INSERT INTO school_journal_book (school, class_id, academic_year, changes, head)
            VALUES (?, ?, ?, 0, ?)""";
    static final String MOVE = """
            UPDATE school_journal_book SET changes = ?, head = ?
            WHERE school = ? AND class_id = ? AND academic_year = ?""";
    private static final String CONSTRAINT_VIOLATED = "23";

    private final Connection connection;
    private final Book book;
    private final Keys keys;

    BookHead(Connection connection, Book book) {
        this.connection = connection;
        this.book = book;
        this.keys = Keys.of(book);
    }

    /** Waits for the lock and returns the chain as it then is; a book nobody wrote to yet is opened. */
    Chain lock() throws SQLException {
        List<Chain> found = read(LOCK);
        if (found.isEmpty()) {
            open();
            found = read(LOCK);
        }
        return found.get(0);
    }

    /** Returns the chain as it is now, empty for a book nobody wrote to. */
    Chain end() throws SQLException {
        List<Chain> found = read(END);
        return found.isEmpty() ? Chain.empty(book) : found.get(0);
    }

    static void move(Connection connection, Chain chain) throws SQLException {
        Sql.update(connection, MOVE, columns(chain));
    }

    static Object[] columns(Chain chain) {
        Keys keys = Keys.of(chain.book());
        return new Object[] {chain.length(), chain.head().hex(), keys.school(), keys.schoolClass(), keys.year()};
    }

    private List<Chain> read(String statement) throws SQLException {
        try {
            return Sql.list(connection, statement, this::chain, keys.school(), keys.schoolClass(), keys.year());
        } catch (IllegalArgumentException altered) {
            throw new StorageFailure("head of `" + book + "` cannot be read", altered);
        }
    }

    private Chain chain(ResultSet row) throws SQLException {
        Columns columns = new Columns(row, 0);
        return new Chain(book, columns.number(), columns.text(ChainHash::new));
    }

    /** Two may open the same book at once: the later waits, finds the row taken, and goes on with it. */
    private void open() throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            Sql.update(connection, OPEN, keys.school(), keys.schoolClass(), keys.year(), ChainHash.NONE.hex());
        } catch (SQLException failed) {
            connection.rollback(before);
            String state = failed.getSQLState();
            if (state == null || !state.startsWith(CONSTRAINT_VIOLATED)) {
                throw failed;
            }
        }
        connection.releaseSavepoint(before);
    }
}
