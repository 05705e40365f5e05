package io.schooljournal.rules.exchange;

import io.schooljournal.rules.exchange.BrokenRow.Trouble;
import io.schooljournal.rules.exchange.Column.Form;
import io.schooljournal.rules.exchange.Column.Presence;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one piece of a file: their characters, and what the columns mean, read once.
 *
 * <p>One thread fills it, another may show it; it is then cleared and filled again.
 */
final class RowBlock implements RowHandler.Fields {
    private static final int SHOWN = 60;
    private static final int FIRST_ROWS = 64;

    final PackageFile file;
    private final Column[] columns;
    private final int[] fieldOf;
    private final int width;
    private final Written written = new Written();

    private int rows;
    private int fields;
    private char[] text = new char[1 << 12];
    /** Where each field of each row ends; before the first field of a row stands where it begins. */
    private int[] ends;

    private long[] lines = new long[FIRST_ROWS];
    private long[] values;
    private int[] nanos;
    private @Nullable BrokenRow[] broken = new BrokenRow[FIRST_ROWS];

    RowBlock(PackageFile file, Header header) {
        this.file = file;
        this.columns = file.columns().toArray(Column[]::new);
        this.fieldOf = header.fieldOf();
        this.width = header.fields();
        this.ends = new int[FIRST_ROWS * (width + 1)];
        this.values = new long[FIRST_ROWS * columns.length];
        this.nanos = new int[FIRST_ROWS * columns.length];
    }

    void clear() {
        rows = 0;
    }

    /** Gives each row that was kept to somebody who takes them, in their order. */
    void show(RowReader taker) {
        PackageRow view = new PackageRow(this);
        for (int row = 0; row < rows; row++) {
            BrokenRow trouble = broken[row];
            if (trouble == null) {
                taker.row(view.show(row));
            } else {
                taker.broken(trouble);
            }
        }
    }

    /** A record begins; what was added of one that was not kept is forgotten. */
    @Override
    public void begin(long line) {
        if (rows == lines.length) {
            grow();
        }
        lines[rows] = line;
        fields = 0;
        ends[rows * (width + 1)] = rows == 0 ? 0 : ends[rows * (width + 1) - 1];
    }

    private void grow() {
        int room = rows * 2;
        lines = Arrays.copyOf(lines, room);
        broken = Arrays.copyOf(broken, room);
        ends = Arrays.copyOf(ends, room * (width + 1));
        values = Arrays.copyOf(values, room * columns.length);
        nanos = Arrays.copyOf(nanos, room * columns.length);
    }

    /** Fields past the header's last are counted and not kept. */
    @Override
    public void add(char[] buffer, int offset, int length) {
        if (fields < width) {
            int place = rows * (width + 1) + fields;
            int from = ends[place];
            if (from + length > text.length) {
                text = Arrays.copyOf(text, Math.max(from + length, text.length * 2));
            }
            System.arraycopy(buffer, offset, text, from, length);
            ends[place + 1] = from + length;
        }
        fields++;
    }

    /** Keeps the record that began last as a row, understood or broken. */
    void keep() {
        broken[rows] = judge();
        for (int field = fields + 1; field <= width; field++) {
            ends[rows * (width + 1) + field] = ends[rows * (width + 1) + field - 1];
        }
        rows++;
    }

    /** Reads every column; returns what is wrong, or null when the row is understood. */
    private @Nullable BrokenRow judge() {
        if (fields > width) {
            return broken(columns[0].name(), Trouble.TOO_MANY_FIELDS, "");
        }
        for (int i = 0; i < columns.length; i++) {
            int place = rows * columns.length + i;
            values[place] = PackageRow.ABSENT;
            nanos[place] = 0;
            if (fieldOf[i] >= fields) {
                return broken(columns[i].name(), Trouble.TOO_FEW_FIELDS, "");
            }
            BrokenRow trouble = fieldOf[i] < 0 ? null : read(columns[i], place);
            if (trouble != null) {
                return trouble;
            }
        }
        return fields < width ? broken(columns[0].name(), Trouble.TOO_FEW_FIELDS, "") : null;
    }

    private @Nullable BrokenRow read(Column column, int place) {
        int from = from(rows, column);
        int to = to(rows, column);
        if (from == to || (column.presence() == Presence.REQUIRED && isBlank(from, to))) {
            return column.presence() == Presence.REQUIRED ? broken(column.name(), Trouble.BLANK, "") : null;
        }
        Trouble trouble = Values.read(written, column, text, from, to);
        values[place] = written.value;
        nanos[place] = written.nano;
        return trouble == null ? null : broken(column.name(), trouble, text(rows, column));
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
        String id = file.hasIds() && fieldOf[0] < fields ? text(rows, columns[0]) : null;
        return new BrokenRow(file, lines[rows], id, column, trouble, found);
    }

    long line(int row) {
        return lines[row];
    }

    boolean hasColumn(Column column) {
        return fieldOf[column.index()] >= 0;
    }

    boolean has(int row, Column column) {
        return hasColumn(column) && from(row, column) < to(row, column);
    }

    long value(int row, Column column) {
        return values[row * columns.length + column.index()];
    }

    int nano(int row, Column column) {
        return nanos[row * columns.length + column.index()];
    }

    @Nullable
    String text(int row, Column column) {
        int from = hasColumn(column) ? from(row, column) : 0;
        int to = hasColumn(column) ? to(row, column) : 0;
        return from < to ? new String(text, from, to - from) : null;
    }

    boolean is(int row, Column column, String word) {
        return has(row, column) && Written.same(word, text, from(row, column), to(row, column));
    }

    long hash(int row, Column column) {
        if (!has(row, column)) {
            return 0;
        }
        return column.form() == Form.ID ? value(row, column) : Spread.of(text, from(row, column), to(row, column));
    }

    private int from(int row, Column column) {
        return ends[row * (width + 1) + fieldOf[column.index()]];
    }

    private int to(int row, Column column) {
        return ends[row * (width + 1) + fieldOf[column.index()] + 1];
    }
}
