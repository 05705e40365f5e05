package io.schooljournal.rules.exchange;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A view of one row of a package file; the same view shows one row after another, so nobody keeps it.
 *
 * <p>Dates, instants, numbers, codes and the hashes of identifiers were read when the row came, from characters, without an
 * object for each; text becomes a string only when asked for.
 */
public final class PackageRow {
    /** What {@link #number} returns for an empty value or an absent column. */
    public static final long ABSENT = Long.MIN_VALUE;

    private final RowBlock block;
    private int row;

    /** A view of the rows of a block, of the first until another is shown. */
    PackageRow(RowBlock block) {
        this.block = block;
    }

    PackageRow show(int number) {
        row = number;
        return this;
    }

    /**
     * Returns the file.
     *
     * @return the file
     */
    public PackageFile file() {
        return block.file;
    }

    /**
     * Returns the line on which the row starts.
     *
     * @return from 1; the header is line 1
     */
    public long line() {
        return block.line(row);
    }

    /**
     * Tells whether the file has this column.
     *
     * @param column a column of this file
     * @return true when the header names it
     */
    public boolean hasColumn(Column column) {
        return block.hasColumn(column);
    }

    /**
     * Tells whether the row has a value in this column.
     *
     * @param column a column of this file
     * @return false when the column is absent or empty here
     */
    public boolean has(Column column) {
        return block.has(row, column);
    }

    /**
     * Returns the value as it is written.
     *
     * @param column a column of this file
     * @return the text, or null when it is empty or the column is absent
     */
    public @Nullable String text(Column column) {
        return block.text(row, column);
    }

    /**
     * Returns the value of a date in days since 1970-01-01, of an instant in seconds since then, of a code as its place
     * among the column's codes, of a whole number as itself, of another in millionths (at most a million), of a flag as 1
     * or 0.
     *
     * @param column a column of one of these forms
     * @return the value, or {@link #ABSENT}
     */
    public long number(Column column) {
        return block.value(row, column);
    }

    /**
     * Returns the value of a date.
     *
     * @param column a column of dates
     * @return the local day, or null when it is absent
     */
    public @Nullable LocalDate day(Column column) {
        long value = number(column);
        return value == ABSENT ? null : LocalDate.ofEpochDay(value);
    }

    /**
     * Returns the value of an instant.
     *
     * @param column a column of instants
     * @return the instant, or null when it is absent
     */
    public @Nullable Instant instant(Column column) {
        long value = number(column);
        return value == ABSENT ? null : Instant.ofEpochSecond(value, block.nano(row, column));
    }

    /**
     * Returns the value of a code.
     *
     * @param column a column of codes
     * @param codes the constants behind the codes, in the column's order
     * @param <E> the type of the constants
     * @return the constant, or null when it is absent
     */
    public <E> @Nullable E code(Column column, E[] codes) {
        long value = number(column);
        return value == ABSENT ? null : codes[(int) value];
    }

    /**
     * Returns the value of a flag.
     *
     * @param column a column of flags
     * @return the fact, or null when it is absent
     */
    public @Nullable Boolean flag(Column column) {
        long value = number(column);
        return value == ABSENT ? null : value == 1;
    }

    /**
     * Returns a hash of the value as it is written, equal for equal texts, well spread over 64 bits.
     *
     * @param column a column of this file
     * @return the hash; 0 when the value is absent, and never otherwise
     */
    public long hash(Column column) {
        return block.hash(row, column);
    }

    /**
     * Tells whether the value is written exactly so.
     *
     * @param column a column of this file
     * @param word the text to compare with
     * @return true when it is the same
     */
    public boolean is(Column column, String word) {
        return block.is(row, column, word);
    }
}
