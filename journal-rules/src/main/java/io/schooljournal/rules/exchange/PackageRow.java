package io.schooljournal.rules.exchange;

import io.schooljournal.rules.exchange.BrokenRow.Trouble;
import io.schooljournal.rules.exchange.Column.Presence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A view of one row of a package file; the same view shows one row after another, so nobody keeps it.
 *
 * <p>Dates, instants, numbers and codes were read when the row came, from characters, without an object for each; text
 * becomes a string only when asked for.
 */
public final class PackageRow {
    /** What {@link #number} returns for an empty value or an absent column. */
    public static final long ABSENT = Long.MIN_VALUE;

    private static final int SHOWN = 60;

    private final PackageFile file;
    private final Column[] columns;
    private final int[] fieldOf;
    private final int headerFields;
    private final Written written = new Written();
    private final long[] values;
    private final int[] nanos;
    /** The hashes asked for so far; 0 for the others. */
    private final long[] hashes;

    private char[] text = new char[256];
    private int[] ends;
    private int fields;
    private long line;

    PackageRow(PackageFile file, Header header) {
        this.file = file;
        this.columns = file.columns().toArray(Column[]::new);
        this.fieldOf = header.fieldOf();
        this.headerFields = header.fields();
        this.values = new long[columns.length];
        this.nanos = new int[columns.length];
        this.hashes = new long[columns.length];
        this.ends = new int[headerFields + 1];
    }

    void begin(long startsAt) {
        line = startsAt;
        fields = 0;
    }

    /** Fields past the header's last are counted and not kept. */
    void add(char[] buffer, int offset, int length) {
        if (fields < headerFields) {
            int from = ends[fields];
            if (from + length > text.length) {
                text = Arrays.copyOf(text, Math.max(from + length, text.length * 2));
            }
            System.arraycopy(buffer, offset, text, from, length);
            ends[fields + 1] = from + length;
        }
        fields++;
    }

    /** Reads every column; returns what is wrong, or null when the row is understood. */
    @Nullable
    BrokenRow judge() {
        if (fields > headerFields) {
            return broken(columns[0].name(), Trouble.TOO_MANY_FIELDS, "");
        }
        for (int i = 0; i < columns.length; i++) {
            values[i] = ABSENT;
            nanos[i] = 0;
            hashes[i] = 0;
            BrokenRow trouble = fieldOf[i] < 0 ? null : fieldOf[i] >= fields ? missing(columns[i]) : read(columns[i]);
            if (trouble != null) {
                return trouble;
            }
        }
        return fields < headerFields ? broken(columns[0].name(), Trouble.TOO_FEW_FIELDS, "") : null;
    }

    private BrokenRow missing(Column column) {
        return broken(column.name(), Trouble.TOO_FEW_FIELDS, "");
    }

    private @Nullable BrokenRow read(Column column) {
        int from = from(column);
        int to = to(column);
        if (from == to || (column.presence() == Presence.REQUIRED && isBlank(from, to))) {
            return column.presence() == Presence.REQUIRED ? broken(column.name(), Trouble.BLANK, "") : null;
        }
        Trouble trouble = Values.read(written, column, text, from, to);
        values[column.index()] = written.value;
        nanos[column.index()] = written.nano;
        return trouble == null ? null : broken(column.name(), trouble, text(column));
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }

    private BrokenRow broken(String column, Trouble trouble, @Nullable String value) {
        String found = value == null ? "" : value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        String id = file.hasIds() && fieldOf[0] < fields ? text(columns[0]) : null;
        return new BrokenRow(file, line, id, column, trouble, found);
    }

    /**
     * Returns the file.
     *
     * @return the file
     */
    public PackageFile file() {
        return file;
    }

    /**
     * Returns the line on which the row starts.
     *
     * @return from 1; the header is line 1
     */
    public long line() {
        return line;
    }

    /**
     * Tells whether the file has this column.
     *
     * @param column a column of this file
     * @return true when the header names it
     */
    public boolean hasColumn(Column column) {
        return fieldOf[column.index()] >= 0;
    }

    /**
     * Tells whether the row has a value in this column.
     *
     * @param column a column of this file
     * @return false when the column is absent or empty here
     */
    public boolean has(Column column) {
        return fieldOf[column.index()] >= 0 && from(column) < to(column);
    }

    /**
     * Returns the value as it is written.
     *
     * @param column a column of this file
     * @return the text, or null when it is empty or the column is absent
     */
    public @Nullable String text(Column column) {
        return has(column) ? new String(text, from(column), to(column) - from(column)) : null;
    }

    /**
     * Returns the value of a date in days since 1970-01-01, of an instant in seconds since then, of a code as its place
     * among the column's codes, of a whole number as itself, of a flag as 1 or 0.
     *
     * @param column a column of one of these forms
     * @return the value, or {@link #ABSENT}
     */
    public long number(Column column) {
        return values[column.index()];
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
        return value == ABSENT ? null : Instant.ofEpochSecond(value, nanos[column.index()]);
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
        int index = column.index();
        if (hashes[index] == 0 && has(column)) {
            hashes[index] = Spread.of(text, from(column), to(column));
        }
        return hashes[index];
    }

    /**
     * Tells whether the value is written exactly so.
     *
     * @param column a column of this file
     * @param word the text to compare with
     * @return true when it is the same
     */
    public boolean is(Column column, String word) {
        return has(column) && Written.same(word, text, from(column), to(column));
    }

    private int from(Column column) {
        return ends[fieldOf[column.index()]];
    }

    private int to(Column column) {
        return ends[fieldOf[column.index()] + 1];
    }
}
