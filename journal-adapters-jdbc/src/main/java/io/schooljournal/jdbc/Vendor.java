package io.schooljournal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** The databases the schema is written for. */
enum Vendor {
    POSTGRESQL("PostgreSQL"),
    H2("H2");

    private final String product;

    Vendor(String product) {
        this.product = product;
    }

    static Vendor of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (Vendor vendor : values()) {
            if (vendor.product.equals(product)) {
                return vendor;
            }
        }
        throw new IllegalArgumentException("unknown database `" + product + "`; expected one of PostgreSQL, H2");
    }

    /**
     * Returns the type of texts. PostgreSQL compares them byte by byte: an index then holds whatever the operating system
     * does to its collations in twenty-five years.
     */
    String text() {
        return this == POSTGRESQL ? "text COLLATE \"C\"" : "varchar";
    }

    /** Returns the isolation in which a transaction reads what was committed when it began. */
    int snapshot() {
        return this == POSTGRESQL ? Connection.TRANSACTION_REPEATABLE_READ : Connection.TRANSACTION_SERIALIZABLE;
    }

    /**
     * Isolates the transaction that begins now.
     *
     * @return gives the connection back what it had; PostgreSQL isolates the one transaction alone, and nothing is to be
     *     given back
     */
    Isolation isolate(Connection connection, int level) throws SQLException {
        if (this == POSTGRESQL) {
            boolean committed = level == Connection.TRANSACTION_READ_COMMITTED;
            Sql.update(
                    connection,
                    "SET TRANSACTION ISOLATION LEVEL " + (committed ? "READ COMMITTED" : "REPEATABLE READ"));
            return () -> {};
        }
        int before = connection.getTransactionIsolation();
        connection.setTransactionIsolation(level);
        return () -> connection.setTransactionIsolation(before);
    }

    /** Gives a connection the isolation back that it had. */
    @FunctionalInterface
    interface Isolation {
        void restore() throws SQLException;
    }

    /** Returns the folder of the statements that only this database takes. */
    String folder() {
        return this == POSTGRESQL ? "postgresql" : "h2";
    }
}
