package io.schooljournal.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.PortContract;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.ChainFault;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.school.SchoolId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whoever asks. */
abstract class AppendOnlyContract extends PortContract {
    private static final String INTEGRITY = "23";

    private final Entry five = first("1", Given.FIVE);

    @Override
    protected abstract Database storage();

    @BeforeEach
    void a_mark_is_written() {
        unitOfWork().write(given.journal(), open -> write(open, permitted(five, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE school_journal_change SET after_value = '3'",
                "UPDATE school_journal_change SET verdict = verdict",
                "DELETE FROM school_journal_change",
                "UPDATE school_journal_entry SET content = '3'",
                "DELETE FROM school_journal_entry"
            })
    void what_was_written_is_neither_altered_nor_removed(String statement) {
        SQLException refused = assertThrows(SQLException.class, () -> execute(statement));

        assertTrue(refused.getSQLState().startsWith(INTEGRITY), refused.getSQLState());
        assertEquals(List.of(five), marks(given.journal()));
        assertEquals(1, changes(given.journal()).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRUNCATE TABLE school_journal_change",
                "TRUNCATE TABLE school_journal_entry",
                "DELETE FROM school_journal_book",
                "TRUNCATE TABLE school_journal_book"
            })
    void tables_are_not_emptied(String statement) {
        assertThrows(SQLException.class, () -> execute(statement));

        assertEquals(List.of(five), marks(given.journal()));
        assertEquals(1, changes(given.journal()).size());
    }

    @Test
    void a_mark_without_its_row_in_the_log_cannot_be_inserted_by_hand() {
        SQLException refused = assertThrows(
                SQLException.class,
                () -> execute(
                        "INSERT INTO school_journal_entry SELECT school, class_id, academic_year, 2, 'тайком', kind,"
                                + " subject_id, pupil_id, lesson_id, person_id, '2', content, 1, NULL, entered_at, entered_by"
                                + " FROM school_journal_entry WHERE school = '"
                                + given.journal().school() + "'"));

        assertTrue(refused.getSQLState().startsWith(INTEGRITY), refused.getSQLState());
    }

    @Test
    void a_row_with_another_verdict_cannot_be_inserted_by_hand() {
        SQLException refused = assertThrows(
                SQLException.class,
                () -> execute("INSERT INTO school_journal_change SELECT school, class_id, academic_year, 2, 'тайком',"
                        + " entry_digest, actor, capacity, made_at, action, before_value, after_value, regulation,"
                        + " edition, 'DENY', late, correction_id, chain_hash, chain_hash"
                        + " FROM school_journal_change WHERE school = '"
                        + given.journal().school() + "'"));

        assertTrue(refused.getSQLState().startsWith(INTEGRITY), refused.getSQLState());
    }

    @Test
    void a_row_slipped_in_by_hand_is_found() {
        storage()
                .execute("INSERT INTO school_journal_change SELECT school, class_id, academic_year, 2, 'тайком',"
                        + " entry_digest, actor, capacity, made_at, action, before_value, after_value, regulation,"
                        + " edition, verdict, late, correction_id, chain_hash, chain_hash"
                        + " FROM school_journal_change WHERE school = '"
                        + given.journal().school() + "'");

        assertEquals(new ChainCheck.Broken(2, ChainFault.CONTENT), verify());
    }

    @Test
    void a_row_that_cannot_be_read_is_named_by_the_check_and_is_a_failure_to_a_reader() {
        storage()
                .past("UPDATE school_journal_change SET action = 'FORGE_MARK' WHERE school = '"
                        + given.journal().school() + "'");

        assertEquals(new ChainCheck.Broken(1, ChainFault.UNREADABLE), verify());
        assertThrows(StorageFailure.class, () -> changes(given.journal()));
    }

    @Test
    void an_entry_cannot_be_moved_to_another_journal_even_past_the_guards() {
        assertThrows(
                IllegalStateException.class,
                () -> storage()
                        .past("UPDATE school_journal_entry SET class_id = '7 «Б»' WHERE school = '"
                                + given.journal().school() + "'"));
    }

    @Test
    void an_entry_moved_to_another_lesson_is_found() {
        storage()
                .past("UPDATE school_journal_entry SET lesson_id = 'урок 2' WHERE school = '"
                        + given.journal().school() + "'");

        assertEquals(new ChainCheck.Broken(1, ChainFault.ENTRY), verify());
    }

    @Test
    void a_text_that_was_sealed_is_not_altered_past_the_vault_unseen() throws SQLException {
        SchoolId school = given.journal().school();
        DataSubject whose = DataSubject.of(given.pupil());
        KeptText kept =
                unitOfWork().write(given.journal(), open -> open.vault().keep(school, whose, "карточка", "Ёлкин"));

        assertThrows(
                SQLException.class,
                () -> execute("UPDATE school_journal_text SET kept = 'Иванов' WHERE school = '" + school + "'"));
        execute("DELETE FROM school_journal_text WHERE school = '" + school + "'");
        execute("INSERT INTO school_journal_text VALUES ('" + school + "', 'карточка', TRUE, 'x', 'соль', 'Иванов')");

        assertThrows(
                StorageFailure.class,
                () -> unitOfWork().read(open -> open.vault().read(school, kept)));
    }

    @Test
    void a_unit_of_work_in_which_a_write_failed_keeps_nothing_though_the_failure_was_caught() {
        Entry beside = first("2", Given.TWO, given.journal(), given.slot(2));
        List<PermittedEntry> takenAtTheEnd = List.of(permitted(beside, null), permitted(first("3", Given.TWO), null));

        assertThrows(
                StorageFailure.class,
                () -> unitOfWork().write(given.journal(), open -> {
                    try {
                        return open.journals().append(takenAtTheEnd).size();
                    } catch (StorageFailure caught) {
                        return 0;
                    }
                }));

        assertEquals(List.of(five), marks(given.journal()));
        assertEquals(ChainCheck.Whole.class, verify().getClass());
    }

    @Test
    void an_end_set_back_to_hide_a_row_is_found() {
        storage()
                .execute("UPDATE school_journal_book SET changes = 0 WHERE school = '"
                        + given.journal().school() + "'");

        assertEquals(new ChainCheck.Broken(2, ChainFault.END), verify());
    }

    private ChainCheck verify() {
        return unitOfWork().read(open -> open.changeLog().verify(given.journal()));
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = storage().pool().getConnection();
                Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
