package io.schooljournal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Columns are read one after the other as the types of the domain; a value that is missing where one must stand is said so.
 */
final class Columns {
    private final ResultSet row;
    private int at;

    Columns(ResultSet row, int before) {
        this.row = row;
        this.at = before;
    }

    <T> @Nullable T optional(Function<String, T> type) throws SQLException {
        String text = row.getString(++at);
        return text == null ? null : type.apply(text);
    }

    <T> T text(Function<String, T> type) throws SQLException {
        return present(optional(type));
    }

    /** Reads a bearing that an entry may lack. */
    <T> @Nullable T bearing(Function<String, T> type) throws SQLException {
        String text = text();
        return text.isEmpty() ? null : type.apply(text);
    }

    String text() throws SQLException {
        return present(row.getString(++at));
    }

    int count() throws SQLException {
        return present(row.getObject(++at, Integer.class));
    }

    long number() throws SQLException {
        return present(row.getObject(++at, Long.class));
    }

    Instant instant() throws SQLException {
        return present(row.getObject(++at, OffsetDateTime.class)).toInstant();
    }

    LocalDate day() throws SQLException {
        return present(row.getObject(++at, LocalDate.class));
    }

    private <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("column `" + at + "` must have a value");
        }
        return value;
    }
}
