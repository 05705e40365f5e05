package io.schooljournal.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Statements are constants; what comes from outside is only ever bound. */
final class Sql {
    /** How many rows of a batch are sent together. */
    private static final int BATCH = 1000;

    /** Reads one row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Sql() {}

    static int update(Connection connection, String statement, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            bind(prepared, parameters);
            return prepared.executeUpdate();
        }
    }

    static <T> void batch(
            Connection connection, String statement, List<T> items, Function<T, @Nullable Object[]> parameters)
            throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            int waiting = 0;
            for (T item : items) {
                bind(prepared, parameters.apply(item));
                prepared.addBatch();
                if (++waiting == BATCH) {
                    prepared.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                prepared.executeBatch();
            }
        }
    }

    static <T> List<T> list(Connection connection, String statement, Reader<T> reader, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            bind(prepared, parameters);
            try (ResultSet rows = rows(prepared)) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        }
    }

    /** A statement may go together with others before it that give no rows. */
    private static ResultSet rows(PreparedStatement prepared) throws SQLException {
        boolean found = prepared.execute();
        while (!found) {
            found = prepared.getMoreResults();
            if (!found && prepared.getUpdateCount() < 0) {
                throw new SQLException("expected a statement that gives rows");
            }
        }
        return prepared.getResultSet();
    }

    /** Returns texts as one parameter, as {@code = ANY(?)} takes it. */
    static Array texts(Connection connection, Stream<String> texts) throws SQLException {
        return connection.createArrayOf("varchar", texts.toArray());
    }

    static void bind(PreparedStatement prepared, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            prepared.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
