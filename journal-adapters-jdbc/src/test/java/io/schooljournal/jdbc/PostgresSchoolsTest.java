package io.schooljournal.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.PortContract;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.port.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The host's role, with statements of its own: the database shows it one school, and lets it write to no other. */
final class PostgresSchoolsTest extends PortContract {
    private static final String NOT_ALLOWED = "42501";
    private final Given other = new Given();
    private Connection host;

    @Override
    protected Database storage() {
        return PostgresDatabase.SHARED;
    }

    @BeforeEach
    void two_schools_write() throws SQLException {
        write(given);
        write(other);
        host = storage().hosts().getConnection();
        host.setAutoCommit(false);
    }

    @AfterEach
    void the_host_ends() throws SQLException {
        host.rollback();
        host.setAutoCommit(true);
        host.close();
    }

    private void write(Given school) {
        unitOfWork().write(school.journal(), open -> {
            open.vault().keep(school.journal().school(), DataSubject.of(school.pupil()), "т", "Ёлкин");
            return write(open, permitted(first("1", Given.FIVE, school.journal(), school.slot()), null));
        });
    }

    private void name(Given school) throws SQLException {
        NamedSchool.within(host).name(school.journal().school());
    }

    private List<String> schools(String table) throws SQLException {
        return Sql.list(host, "SELECT DISTINCT school FROM " + table, row -> row.getString(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"school_journal_book", "school_journal_change", "school_journal_entry", "school_journal_text"})
    void a_statement_without_a_condition_reads_the_named_school_alone_and_none_when_none_is_named(String table)
            throws SQLException {
        assertEquals(List.of(), schools(table));

        name(given);
        assertEquals(List.of(given.journal().school().value()), schools(table));

        name(other);
        assertEquals(List.of(other.journal().school().value()), schools(table));
    }

    @Test
    void a_row_of_another_school_cannot_be_inserted() throws SQLException {
        name(given);

        SQLException refused = assertThrows(
                SQLException.class,
                () -> Sql.update(
                        host,
                        "INSERT INTO school_journal_book (school, class_id, academic_year, changes, head)"
                                + " VALUES (?, '8', '2024/2025', 0, '')",
                        other.journal().school().value()));

        assertEquals(NOT_ALLOWED, refused.getSQLState());
    }

    @Test
    void rows_of_another_school_are_neither_moved_nor_erased() throws SQLException {
        name(given);

        assertEquals(
                0, Sql.update(host, "UPDATE school_journal_book SET changes = 0 WHERE school <> ?", school(given)));
        assertEquals(0, Sql.update(host, "DELETE FROM school_journal_text WHERE school <> ?", school(given)));
        assertThrows(
                SQLException.class,
                () -> Sql.update(host, "UPDATE school_journal_book SET school = ?", school(other) + "!"));
    }

    private static String school(Given school) {
        return school.journal().school().value();
    }

    @Test
    void the_role_of_the_host_is_no_superuser_and_owns_nothing() throws SQLException {
        List<Boolean> bound = Sql.list(
                host,
                "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user",
                row -> row.getBoolean(1));
        List<String> owners = Sql.list(
                host,
                "SELECT tableowner FROM pg_tables WHERE tablename LIKE 'school_journal%'",
                row -> row.getString(1));

        assertEquals(List.of(false), bound);
        owners.forEach(owner -> assertNotEquals(PostgresDatabase.HOST, owner));
    }

    @Test
    void a_unit_of_work_about_another_school_inside_the_hosts_transaction_leaves_the_first_as_it_was() {
        UnitOfWork within = JdbcUnitOfWork.within(() -> host);

        int read = within.read(open -> {
            int before = open.journals().history(given.journal(), given.slot()).size();
            int others = within.read(inner ->
                    inner.journals().history(other.journal(), other.slot()).size());
            return before
                    + others
                    + open.changeLog().changes(given.journal(), 0, 10).size();
        });

        assertEquals(3, read);
    }

    @Test
    void one_unit_of_work_may_read_of_several_schools() {
        int read = unitOfWork()
                .read(open -> open.journals().books(given.journal().school()).size()
                        + open.journals().books(other.journal().school()).size()
                        + open.changeLog().changes(given.journal(), 0, 10).size());

        assertEquals(3, read);
    }
}
