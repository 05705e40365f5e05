package io.schooljournal.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.schooljournal.core.contract.StorageUnderTest;
import io.schooljournal.core.journal.Journal;
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

    private final DataSource pool;

    Database(DataSource database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(20);
        this.pool = new HikariDataSource(config);
        JournalSchema.migrate(pool);
    }

    DataSource pool() {
        return pool;
    }

    /** Returns the statements by which the guard of a table is put to sleep and woken. */
    abstract String guard(String table, boolean awake);

    @Override
    public UnitOfWork unitOfWork() {
        return JdbcUnitOfWork.over(pool);
    }

    @Override
    public void failChangesOf(PersonId actor) {
        execute("ALTER TABLE school_journal_change ADD CONSTRAINT fails_" + CONSTRAINTS.incrementAndGet()
                + " CHECK (actor <> '" + actor + "')");
    }

    @Override
    public void failEntriesOf(PupilId pupil) {
        execute("ALTER TABLE school_journal_mark ADD CONSTRAINT fails_" + CONSTRAINTS.incrementAndGet()
                + " CHECK (pupil_id <> '" + pupil + "')");
    }

    @Override
    public void forge(Forgery forgery, Journal journal, long sequence) {
        String row = " WHERE school = '" + journal.school() + "' AND class_id = '" + journal.schoolClass()
                + "' AND academic_year = '" + journal.year() + "' AND seq = " + sequence;
        String entry = " WHERE school = '" + journal.school() + "' AND entry_id = (SELECT entry_id"
                + " FROM school_journal_change" + row + ")";
        switch (forgery) {
            case VALUE_IN_LOG -> past("UPDATE school_journal_change SET after_value = '3'" + row);
            case ACTOR_IN_LOG -> past("UPDATE school_journal_change SET actor = 'чужой'" + row);
            case VALUE_IN_ENTRY -> past("UPDATE school_journal_mark SET mark_value = '2'" + entry);
            case PUPIL_IN_ENTRY -> past("UPDATE school_journal_mark SET pupil_id = 'чужой'" + entry);
            case ENTRY_REMOVED -> past("DELETE FROM school_journal_mark" + entry);
            case CHANGE_REMOVED ->
                past("DELETE FROM school_journal_mark" + entry, "DELETE FROM school_journal_change" + row);
        }
    }

    /** Executes statements that the guards would refuse. */
    void past(String... statements) {
        execute(guard("school_journal_change", false), guard("school_journal_mark", false));
        execute(statements);
        execute(guard("school_journal_change", true), guard("school_journal_mark", true));
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
