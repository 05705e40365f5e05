package io.schooljournal.rules.sample;

import io.schooljournal.rules.exchange.PackageFile;
import org.jspecify.annotations.Nullable;

/** A row that is held back: its values can still be changed. */
final class HeldRow {
    private final PackageFile file;
    private final @Nullable Object[] values;

    HeldRow(PackageFile file, @Nullable Object[] values) {
        this.file = file;
        this.values = values.clone();
    }

    PackageFile file() {
        return file;
    }

    @Nullable
    Object[] values() {
        return values;
    }

    /** The value as it will be written; empty when it is absent. */
    String get(String column) {
        Object value = values[file.column(column).index()];
        return value == null ? "" : value.toString();
    }

    boolean has(String column) {
        return !get(column).isEmpty();
    }

    HeldRow set(String column, @Nullable Object value) {
        values[file.column(column).index()] = value;
        return this;
    }

    HeldRow copy() {
        return new HeldRow(file, values);
    }
}
