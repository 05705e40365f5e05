package io.schooljournal.jdbc;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.LiteralPolicy;
import io.schooljournal.core.contract.PortContract;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Outcome.Conflict;
import io.schooljournal.core.usecase.Outcome.Done;
import io.schooljournal.core.usecase.mark.NewMark;
import io.schooljournal.core.usecase.mark.PutMark;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens inside a transaction that the host has open. */
abstract class HostTransactionContract extends PortContract {
    private @Nullable Connection host;

    @Override
    protected abstract Database storage();

    @BeforeEach
    void the_host_has_a_transaction_open() throws SQLException {
        given.open(unitOfWork());
        storage()
                .execute(
                        "CREATE TABLE IF NOT EXISTS host_note (note varchar)",
                        "DELETE FROM host_note",
                        "GRANT ALL ON host_note TO PUBLIC");
        Connection opened = storage().hosts().getConnection();
        opened.setAutoCommit(false);
        host = opened;
        note("до");
    }

    @AfterEach
    void the_host_ends() throws SQLException {
        host().rollback();
        host().setAutoCommit(true);
        host().close();
    }

    @Test
    void a_mark_is_kept_when_the_host_commits_together_with_what_the_host_wrote() throws SQLException {
        assertInstanceOf(Done.class, put("1"));
        note("после");
        assertEquals(List.of(), marks(given.journal()));

        host().commit();

        assertEquals(1, marks(given.journal()).size());
        assertEquals(1, marksOfLog());
        assertEquals(List.of("до", "после"), notes());
    }

    @Test
    void a_mark_is_gone_when_the_host_rolls_back() throws SQLException {
        assertInstanceOf(Done.class, put("1"));

        host().rollback();

        assertEquals(List.of(), marks(given.journal()));
        assertEquals(0, marksOfLog());
        assertEquals(List.of(), notes());
    }

    @Test
    void a_failure_takes_back_the_mark_alone_and_the_host_goes_on() throws SQLException {
        storage().failEntriesOf(given.unluckyPupil());
        NewMark unlucky = NewMark.builder()
                .from(given.mark(1, Given.FIVE))
                .pupil(given.unluckyPupil())
                .build();

        assertThrows(StorageFailure.class, () -> put("1", unlucky));
        note("после");
        host().commit();

        assertEquals(0, marksOfLog());
        assertEquals(List.of("до", "после"), notes());
    }

    @Test
    void a_conflict_leaves_the_transaction_of_the_host_as_it_was() throws SQLException {
        assertInstanceOf(Done.class, put("1"));

        assertInstanceOf(Conflict.class, put("2"));
        host().commit();

        assertEquals(1, marksOfLog());
        assertEquals(List.of("до"), notes());
    }

    @Test
    void a_host_that_commits_each_statement_is_refused() throws SQLException {
        try (Connection committing = storage().hosts().getConnection()) {
            UnitOfWork within = JdbcUnitOfWork.within(() -> committing);

            assertThrows(IllegalStateException.class, () -> within.write(given.journal(), open -> "written"));
        }
    }

    @Test
    void a_host_without_a_connection_is_a_failure_of_the_storage() {
        UnitOfWork within = JdbcUnitOfWork.within(() -> {
            throw new SQLException("no transaction is open");
        });

        assertThrows(StorageFailure.class, () -> within.read(open -> "read"));
    }

    @Test
    void a_connection_goes_back_to_the_pool_as_it_came() throws SQLException {
        unitOfWork().read(open -> open.journals().history(given.journal(), given.slot()));

        try (Connection next = storage().hosts().getConnection()) {
            assertEquals(true, next.getAutoCommit());
            assertFalse(next.isReadOnly());
        }
    }

    private Outcome put(String id) {
        return put(id, given.mark(1, Given.FIVE));
    }

    private Outcome put(String id, NewMark mark) {
        return PutMark.using(given.ports(within(), LiteralPolicy.twoDays()))
                .put(given.deed(id, Given.TUE_2024_10_01_AT_9_30), given.journal(), mark);
    }

    private int marksOfLog() {
        return changes(given.journal()).size() - Given.ENTRIES_OF_OPENING;
    }

    private UnitOfWork within() {
        return JdbcUnitOfWork.within(this::host);
    }

    private Connection host() {
        return requireNonNull(host, "the host has a transaction open");
    }

    private void note(String text) throws SQLException {
        Sql.update(host(), "INSERT INTO host_note VALUES (?)", text);
    }

    private List<String> notes() throws SQLException {
        try (Connection other = storage().hosts().getConnection()) {
            return Sql.list(other, "SELECT note FROM host_note ORDER BY note", row -> row.getString(1));
        }
    }
}
