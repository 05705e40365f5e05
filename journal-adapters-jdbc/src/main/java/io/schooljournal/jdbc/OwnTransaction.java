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
            Unit<T> unit = work.on(connection);
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
        Vendor vendor = Vendor.of(connection);
        int level = snapshot ? vendor.snapshot() : Connection.TRANSACTION_READ_COMMITTED;
        return new Ending(connection, autoCommit, vendor.isolate(connection, level));
    }

    /** Whatever happened, nothing stays open, and the settings of the connection are as they were. */
    private static final class Ending implements AutoCloseable {
        private final Connection connection;
        private final boolean autoCommit;
        private final Vendor.Isolation isolation;
        private boolean committed;

        Ending(Connection connection, boolean autoCommit, Vendor.Isolation isolation) {
            this.connection = connection;
            this.autoCommit = autoCommit;
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
