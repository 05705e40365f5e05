package io.schooljournal.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.PortContract;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.port.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/** What the migrations do to a database. */
abstract class SchemaContract extends PortContract {
    @Override
    protected abstract Database storage();

    /** Returns the versions of the tables, the one before the first among them. */
    abstract List<String> everyVersion();

    @Test
    void migrating_again_changes_nothing_and_keeps_what_was_written() {
        unitOfWork().write(given.journal(), open -> write(open, permitted(first("1", Given.FIVE), null)));

        JournalSchema.migrate(storage().pool());

        assertEquals(1, marks(given.journal()).size());
    }

    @Test
    void the_tables_of_the_host_beside_ours_are_left_alone() throws SQLException {
        DataSource database = storage().empty();
        try (Connection connection = database.getConnection()) {
            Sql.update(connection, "CREATE TABLE pupil (name varchar)");
            Sql.update(connection, "INSERT INTO pupil VALUES (?)", "Ёлкин");
        }

        JournalSchema.migrate(database);

        try (Connection connection = database.getConnection()) {
            assertEquals(List.of("Ёлкин"), Sql.list(connection, "SELECT name FROM pupil", row -> row.getString(1)));
            assertEquals(
                    everyVersion(),
                    Sql.list(
                            connection,
                            "SELECT \"version\" FROM \"school_journal_migration\" WHERE \"version\" IS NOT NULL ORDER BY \"installed_rank\"",
                            row -> row.getString(1)));
        }
    }

    @Test
    void without_the_tables_the_storage_fails_and_says_what_it_was_doing() {
        StorageFailure failure = assertThrows(
                StorageFailure.class,
                () -> JdbcUnitOfWork.over(storage().empty())
                        .read(open -> open.journals().history(given.journal(), given.slot())));

        assertEquals("entries of `" + given.journal() + "` cannot be read", failure.getMessage());
    }

    @Test
    void from_every_earlier_version_what_was_written_is_brought_to_the_newest_and_guarded() throws SQLException {
        List<String> versions = versions(migrated(MigrationVersion.LATEST));
        for (String earlier : versions.subList(0, versions.size() - 1)) {
            DataSource database = migrated(MigrationVersion.fromVersion(earlier));
            UnitOfWork storage = JdbcUnitOfWork.over(database);
            Entry two = first("1", Given.TWO);
            Entry five = after(two, "2", Given.FIVE);
            storage.write(
                    given.journal(),
                    open -> open.journals().append(List.of(permitted(two, null), permitted(five, two))));

            JournalSchema.migrate(database);

            assertEquals(versions, versions(database));
            assertEquals(
                    List.of(two, five), storage.read(open -> open.journals().history(given.journal(), given.slot())));
            assertInstanceOf(
                    ChainCheck.Whole.class,
                    storage.read(open -> open.changeLog().verify(given.journal())),
                    "from version " + earlier);
            assertThrows(SQLException.class, () -> {
                try (Connection connection = database.getConnection()) {
                    Sql.update(connection, "DELETE FROM school_journal_entry");
                }
            });
        }
    }

    private DataSource migrated(MigrationVersion version) {
        DataSource database = storage().empty();
        JournalSchema.migrate(database, version);
        return database;
    }

    private static List<String> versions(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Sql.list(
                    connection,
                    "SELECT \"version\" FROM \"school_journal_migration\" WHERE \"type\" = 'SQL' ORDER BY \"installed_rank\"",
                    row -> row.getString(1));
        }
    }
}
