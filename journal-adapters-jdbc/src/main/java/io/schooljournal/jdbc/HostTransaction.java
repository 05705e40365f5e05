package io.schooljournal.jdbc;

import io.schooljournal.jdbc.JdbcUnitOfWork.Boundary;
import io.schooljournal.jdbc.JdbcUnitOfWork.Unit;
import io.schooljournal.jdbc.JdbcUnitOfWork.Work;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** A unit of work is a savepoint in the transaction of the host, who alone commits. */
final class HostTransaction implements Boundary {
    private final HostConnection host;

    HostTransaction(HostConnection host) {
        this.host = host;
    }

    @Override
    public <T> T around(Work<T> work) throws SQLException {
        Connection connection = host.current();
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("connection of the host must have auto-commit off");
        }
        try (Ending ending = new Ending(connection, connection.setSavepoint())) {
            Unit<T> unit = work.on(new JdbcStorage(connection, NamedSchool.within(connection)));
            ending.keep = unit.keep();
            return unit.result();
        }
    }

    /** What is not to be kept is taken back to the savepoint. */
    private static final class Ending implements AutoCloseable {
        private final Connection connection;
        private final Savepoint before;
        private boolean keep;

        Ending(Connection connection, Savepoint before) {
            this.connection = connection;
            this.before = before;
        }

        @Override
        public void close() throws SQLException {
            if (!keep) {
                connection.rollback(before);
            }
            connection.releaseSavepoint(before);
        }
    }
}
