package io.schooljournal.rules.sample;

import io.schooljournal.rules.exchange.PackageFile;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a package, each with a value for every column of its file, in the contract's order. */
interface Rows {
    /** Takes a row; null is an absent value. */
    void row(PackageFile file, @Nullable Object... values);
}
