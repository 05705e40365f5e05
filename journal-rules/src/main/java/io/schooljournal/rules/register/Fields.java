package io.schooljournal.rules.register;

import io.schooljournal.rules.exchange.PackageRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a row by their names; those that a row cannot lack are there, for the row was understood. */
final class Fields {
    private Fields() {}

    static String id(PackageRow row, String column) {
        return Objects.requireNonNull(text(row, column));
    }

    static @Nullable String text(PackageRow row, String column) {
        return row.text(row.file().column(column));
    }

    static LocalDate neededDay(PackageRow row, String column) {
        return Objects.requireNonNull(day(row, column));
    }

    static @Nullable LocalDate day(PackageRow row, String column) {
        return row.day(row.file().column(column));
    }

    static @Nullable Instant instant(PackageRow row, String column) {
        return row.instant(row.file().column(column));
    }

    static <E> E code(PackageRow row, String column, E[] codes) {
        return Objects.requireNonNull(optionalCode(row, column, codes));
    }

    static <E> @Nullable E optionalCode(PackageRow row, String column, E[] codes) {
        return row.code(row.file().column(column), codes);
    }

    static @Nullable BigDecimal decimal(PackageRow row, String column) {
        String text = text(row, column);
        return text == null ? null : new BigDecimal(text);
    }

    static @Nullable Integer integer(PackageRow row, String column) {
        long value = row.number(row.file().column(column));
        return value == PackageRow.ABSENT || value > Integer.MAX_VALUE ? null : (int) value;
    }

    static boolean flag(PackageRow row, String column) {
        return Boolean.TRUE.equals(row.flag(row.file().column(column)));
    }
}
