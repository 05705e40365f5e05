package io.schooljournal.jdbc;

import io.schooljournal.jdbc.JdbcUnitOfWork.Boundary;
import io.schooljournal.jdbc.JdbcUnitOfWork.Unit;
import io.schooljournal.jdbc.JdbcUnitOfWork.Work;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A unit of work has a connection and a transaction of its own; the connection goes back to the pool as it came. */
final class OwnTransaction implements Boundary {
    private final DataSource dataSource;
    private final boolean snapshot;

    private OwnTransaction(DataSource dataSource, boolean snapshot) {
        this.dataSource = dataSource;
        this.snapshot = snapshot;
    }

    /** After waiting for a book's lock the next statement must see what the writer before has committed. */
    OwnTransaction(DataSource dataSource) {
        this(dataSource, false);
    }

    /** Every statement sees what was committed when the first began. */
    static OwnTransaction snapshot(DataSource dataSource) {
        return new OwnTransaction(dataSource, true);
    }

    @Override
    public <T> T around(Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Ending ending = begin(connection)) {
            Unit<T> unit = work.on(new JdbcStorage(connection, ending.school));
            if (unit.keep()) {
                H2Gate.commit(connection);
                ending.committed = true;
            }
            return unit.result();
        }
    }

    private Ending begin(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        if (Vendor.of(connection) == Vendor.POSTGRESQL) {
            String level = snapshot ? "REPEATABLE READ" : "READ COMMITTED";
            return new Ending(connection, autoCommit, NamedSchool.beginning(connection, level), () -> {});
        }
        int before = connection.getTransactionIsolation();
        connection.setTransactionIsolation(
                snapshot ? Connection.TRANSACTION_SERIALIZABLE : Connection.TRANSACTION_READ_COMMITTED);
        return new Ending(
                connection,
                autoCommit,
                NamedSchool.within(connection),
                () -> connection.setTransactionIsolation(before));
    }

    /** Gives a connection the isolation back that it had; PostgreSQL isolates the one transaction alone. */
    @FunctionalInterface
    private interface Isolation {
        void restore() throws SQLException;
    }

    /** Whatever happened, nothing stays open, and the settings of the connection are as they were. */
    private static final class Ending implements AutoCloseable {
        private final Connection connection;
        private final boolean autoCommit;
        private final NamedSchool school;
        private final Isolation isolation;
        private boolean committed;

        Ending(Connection connection, boolean autoCommit, NamedSchool school, Isolation isolation) {
            this.connection = connection;
            this.autoCommit = autoCommit;
            this.school = school;
            this.isolation = isolation;
        }

        @Override
        public void close() throws SQLException {
            if (!committed) {
                connection.rollback();
            }
            isolation.restore();
            connection.setAutoCommit(autoCommit);
        }
    }
}
