package io.schooljournal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements are constants; what comes from outside is only ever bound. */
final class Sql {
    private static final int FETCH_SIZE = 1000;

    /** Reads one row, or what a whole result comes to. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Sql() {}

    static void update(Connection connection, String statement, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            bind(prepared, parameters);
            prepared.executeUpdate();
        }
    }

    static <T> List<T> list(Connection connection, String statement, Reader<T> reader, @Nullable Object... parameters)
            throws SQLException {
        Reader<List<T>> all = rows -> {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        };
        return whole(connection, statement, all, parameters);
    }

    static <T> T whole(Connection connection, String statement, Reader<T> reader, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setFetchSize(FETCH_SIZE);
            bind(prepared, parameters);
            try (ResultSet rows = prepared.executeQuery()) {
                return reader.read(rows);
            }
        }
    }

    private static void bind(PreparedStatement prepared, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            prepared.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
