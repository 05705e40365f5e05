package io.schooljournal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** The host's own connection, on which its transaction is already open. */
@FunctionalInterface
public interface HostConnection {
    /**
     * Returns the connection of the transaction that is open now.
     *
     * @return a connection with auto-commit off; it is neither closed nor committed here
     * @throws SQLException when there is none
     */
    Connection current() throws SQLException;
}
