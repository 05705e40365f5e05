package io.schooljournal.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.StorageUnderTest;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A real database with the tables of the journal, and the ways of a person with full rights to it. */
abstract class Database implements StorageUnderTest {
    private static final AtomicInteger CONSTRAINTS = new AtomicInteger();

    private static final long TWO_MINUTES = 120_000;

    private final DataSource pool;

    Database(DataSource database) {
        this.pool = pooled(database);
        JournalSchema.migrate(pool);
    }

    static DataSource pooled(DataSource database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(20);
        config.setConnectionTimeout(TWO_MINUTES);
        return new HikariDataSource(config);
    }

    /** Returns the connections of a person with full rights. */
    DataSource pool() {
        return pool;
    }

    /** Returns the connections of the host, with no more rights than it needs. */
    DataSource hosts() {
        return pool;
    }

    /** Returns a database of the same kind in which nothing was made yet. */
    abstract DataSource empty();

    /** Returns the statements by which the guard of a table is put to sleep and woken. */
    abstract String guard(String table, boolean awake);

    @Override
    public UnitOfWork unitOfWork() {
        return JdbcUnitOfWork.over(hosts());
    }

    @Override
    public void failChangesOf(PersonId actor) {
        execute("ALTER TABLE school_journal_change ADD CONSTRAINT fails_" + CONSTRAINTS.incrementAndGet()
                + " CHECK (actor <> '" + actor + "')");
    }

    @Override
    public void failEntriesOf(PupilId pupil) {
        execute("ALTER TABLE school_journal_entry ADD CONSTRAINT fails_" + CONSTRAINTS.incrementAndGet()
                + " CHECK (pupil_id <> '" + pupil + "' OR kind = 'MEMBERSHIP' AND academic_year = '2024/2025')");
    }

    @Override
    public void forge(Forgery forgery, Book book, long sequence) {
        Keys keys = Keys.of(book);
        String row = " WHERE school = '" + keys.school() + "' AND class_id = '" + keys.schoolClass()
                + "' AND academic_year = '" + keys.year() + "' AND seq = " + sequence;
        String entry = "school_journal_entry";
        String change = "school_journal_change";
        switch (forgery) {
            case VALUE_IN_LOG -> past("UPDATE " + change + " SET after_value = '3'" + row);
            case ACTOR_IN_LOG -> past("UPDATE " + change + " SET actor = 'чужой'" + row);
            case VALUE_IN_ENTRY ->
                past("UPDATE " + entry + " SET content = '"
                        + Given.mark(Given.TWO).members() + "'" + row);
            case PUPIL_IN_ENTRY -> past("UPDATE " + entry + " SET pupil_id = 'чужой'" + row);
            case ENTRY_REMOVED -> past("DELETE FROM " + entry + row);
            case CHANGE_REMOVED -> past("DELETE FROM " + entry + row, "DELETE FROM " + change + row);
        }
    }

    @Override
    public void wipe(Book book) {
        Keys keys = Keys.of(book);
        String rows = " WHERE school = '" + keys.school() + "' AND class_id = '" + keys.schoolClass()
                + "' AND academic_year = '" + keys.year() + "'";
        past(
                "DELETE FROM school_journal_entry" + rows,
                "DELETE FROM school_journal_change" + rows,
                "DELETE FROM school_journal_book" + rows);
    }

    /** Executes statements that the guards would refuse. */
    void past(String... statements) {
        execute(guard("school_journal_change", false), guard("school_journal_entry", false));
        try {
            execute(statements);
        } finally {
            execute(guard("school_journal_change", true), guard("school_journal_entry", true));
        }
    }

    void execute(String... statements) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
