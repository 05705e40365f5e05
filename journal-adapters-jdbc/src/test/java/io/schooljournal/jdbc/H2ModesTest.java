package io.schooljournal.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.LiteralPolicy;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.usecase.Outcome.Done;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.mark.ChangeMark;
import io.schooljournal.core.usecase.mark.PutMark;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class H2ModesTest {
    private final Given given = new Given();

    @Test
    void a_file_that_was_closed_and_opened_again_is_whole_and_still_guarded(@TempDir Path folder) {
        String file = "jdbc:h2:file:" + folder.resolve("journal");
        DataSource first = database(file);
        JournalSchema.migrate(first);
        putAndChange(first);

        DataSource again = database(file + ";IFEXISTS=TRUE");
        JournalSchema.migrate(again);

        assertWholeOfTwo(JdbcUnitOfWork.over(again));
        assertThrows(SQLException.class, () -> {
            try (Connection connection = again.getConnection()) {
                Sql.update(connection, "DELETE FROM school_journal_entry");
            }
        });
    }

    @Test
    void a_database_that_imitates_postgresql_serves_as_well(@TempDir Path folder) {
        DataSource database = database("jdbc:h2:file:" + folder.resolve("journal")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        JournalSchema.migrate(database);

        putAndChange(database);

        assertWholeOfTwo(JdbcUnitOfWork.over(database));
    }

    private static DataSource database(String url) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(url);
        return database;
    }

    private void putAndChange(DataSource database) {
        UnitOfWork storage = JdbcUnitOfWork.over(database);
        given.open(storage);
        Ports ports = given.ports(storage, LiteralPolicy.twoDays());
        assertInstanceOf(
                Done.class,
                PutMark.using(ports)
                        .put(
                                given.deed("1", Given.TUE_2024_10_01_AT_9_30),
                                given.journal(),
                                given.mark(1, Given.FOUR)));
        assertInstanceOf(
                Done.class,
                ChangeMark.using(ports)
                        .change(
                                given.deed("2", Given.WED_2024_10_02_AT_NOON),
                                given.journal(),
                                given.revision(1, Given.FIVE)));
    }

    private void assertWholeOfTwo(UnitOfWork storage) {
        ChainCheck check = storage.read(open -> open.changeLog().verify(given.journal()));
        assertEquals(
                Given.ENTRIES_OF_OPENING + 2,
                assertInstanceOf(ChainCheck.Whole.class, check).chain().length());
    }
}
