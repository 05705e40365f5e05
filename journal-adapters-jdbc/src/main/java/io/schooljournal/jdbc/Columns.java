package io.schooljournal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Columns are read as the types of the domain; a value that is missing where one must stand is said so. */
final class Columns {
    private final ResultSet row;

    Columns(ResultSet row) {
        this.row = row;
    }

    boolean isNull(String column) throws SQLException {
        return row.getObject(column) == null;
    }

    <T> @Nullable T optional(String column, Function<String, T> type) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : type.apply(text);
    }

    <T> T text(String column, Function<String, T> type) throws SQLException {
        return present(column, optional(column, type));
    }

    int count(String column) throws SQLException {
        return present(column, row.getObject(column, Integer.class));
    }

    long number(String column) throws SQLException {
        return present(column, row.getObject(column, Long.class));
    }

    Instant instant(String column) throws SQLException {
        return present(column, row.getObject(column, OffsetDateTime.class)).toInstant();
    }

    <T> T value(String column, Class<T> type) throws SQLException {
        return present(column, row.getObject(column, type));
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("column `" + column + "` must have a value");
        }
        return value;
    }
}
