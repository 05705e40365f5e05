package io.schooljournal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * While one unit of work commits in H2, no other of this process adds rows.
 *
 * <p>H2 writes its file table by table when a transaction commits, and what another transaction adds meanwhile may be written
 * in part; a process that is killed then leaves that part behind as if it had been committed (h2database issue 2080).
 */
final class H2Gate {
    private static final ReadWriteLock GATE = new ReentrantReadWriteLock(true);

    private H2Gate() {}

    /** Adds rows. */
    @FunctionalInterface
    interface Adding {
        void run() throws SQLException;
    }

    static void add(Connection connection, Adding adding) throws SQLException {
        if (Vendor.of(connection) != Vendor.H2) {
            adding.run();
            return;
        }
        GATE.readLock().lock();
        try {
            adding.run();
        } finally {
            GATE.readLock().unlock();
        }
    }

    static void commit(Connection connection) throws SQLException {
        if (Vendor.of(connection) != Vendor.H2) {
            connection.commit();
            return;
        }
        GATE.writeLock().lock();
        try {
            connection.commit();
        } finally {
            GATE.writeLock().unlock();
        }
    }
}
