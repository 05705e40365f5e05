package io.schooljournal.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.LiteralPolicy;
import io.schooljournal.core.contract.PortContract;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.mark.PutMark;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The connection is cut in the middle of a transaction, or at its very end. */
final class PostgresCutTest extends PortContract {
    @Override
    protected Database storage() {
        return PostgresDatabase.SHARED;
    }

    @BeforeEach
    void the_journal_is_open() {
        given.open(unitOfWork());
    }

    @Test
    void what_a_cut_transaction_wrote_is_gone_and_the_order_sent_again_is_done_once() {
        String name = "doomed";
        UnitOfWork doomed = JdbcUnitOfWork.over(PostgresDatabase.asHost(name));

        assertThrows(
                StorageFailure.class,
                () -> doomed.write(given.journal(), open -> {
                    write(open, permitted(first("1", Given.FOUR), null));
                    cut(name);
                    return "the server has closed the connection";
                }));

        assertEquals(List.of(), marks(given.journal()));
        assertDoneOnce(put(unitOfWork()));
    }

    private void cut(String name) {
        storage()
                .execute("SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity WHERE application_name = '"
                        + name + "'");
    }

    @Test
    void a_commit_whose_answer_was_lost_is_a_failure_and_the_order_sent_again_is_answered_as_done() {
        UnitOfWork deaf = JdbcUnitOfWork.over(losingTheAnswer(storage().hosts()));

        assertThrows(StorageFailure.class, () -> put(deaf));

        assertDoneOnce(put(unitOfWork()));
    }

    private Outcome put(UnitOfWork storage) {
        return PutMark.using(given.ports(storage, LiteralPolicy.twoDays()))
                .put(given.deed("1", Given.TUE_2024_10_01_AT_9_30), given.journal(), given.mark(1, Given.FOUR));
    }

    private void assertDoneOnce(Outcome outcome) {
        Outcome.Done done = assertInstanceOf(Outcome.Done.class, outcome);
        assertEquals(List.of(done.entry()), marks(given.journal()));
        ChainCheck.Whole whole = assertInstanceOf(
                ChainCheck.Whole.class,
                unitOfWork().read(open -> open.changeLog().verify(given.journal())));
        assertEquals(Given.ENTRIES_OF_OPENING + 1, whole.chain().length());
    }

    /** Returns a database whose answer to each commit is lost on its way. */
    private static DataSource losingTheAnswer(DataSource database) {
        return proxy(DataSource.class, (method, arguments) -> {
            Connection connection = database.getConnection();
            return proxy(Connection.class, (called, given) -> {
                Object result = called.invoke(connection, given);
                if (called.getName().equals("commit")) {
                    throw new SQLException("the connection was closed");
                }
                return result;
            });
        });
    }

    /** What is called on a proxy. */
    private interface Call {
        Object of(java.lang.reflect.Method method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.of(method, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
