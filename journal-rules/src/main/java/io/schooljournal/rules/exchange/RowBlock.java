package io.schooljournal.rules.exchange;

import io.schooljournal.rules.exchange.BrokenRow.Trouble;
import io.schooljournal.rules.exchange.Column.Form;
import io.schooljournal.rules.exchange.Column.Presence;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one piece of a file: their bytes in UTF-8, and what the columns mean, read once.
 *
 * <p>One thread fills it, another may show it; it is then cleared and filled again. The bytes are those of the piece itself
 * where its fields stand there as they are, and copies where quotes had to be taken away.
 */
final class RowBlock implements RowHandler.Fields {
    private static final int SHOWN = 60;
    private static final int FIRST_ROWS = 64;
    private static final int FIRST_BYTES = 1 << 12;

    final PackageFile file;
    private final Column[] columns;
    private final int[] fieldOf;
    private final int width;
    private final Written written = new Written();

    private int rows;
    private int fields;
    private byte[] copies = new byte[0];
    private byte[] text = copies;
    /** How many bytes stand between one field and the next. */
    private int gap;
    /** Where each field of each row ends; before the first field of a row stands where it begins, less the gap. */
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
        text = copies;
        gap = 0;
    }

    /** From now on fields are told by their places in bytes that stay as they are, one byte between each and the next. */
    void over(byte[] bytes) {
        clear();
        text = bytes;
        gap = 1;
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
        start(line, rows == 0 ? 0 : ends[rows * (width + 1) - 1]);
    }

    private void start(long line, int from) {
        if (rows == lines.length) {
            grow();
        }
        lines[rows] = line;
        fields = 0;
        ends[rows * (width + 1)] = from - gap;
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
            ends[place + 1] = copy(new String(buffer, offset, length), ends[place]);
        }
        fields++;
    }

    /** Copies a text to a place of the bytes; returns where it ends. */
    private int copy(String field, int from) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        int to = from + bytes.length;
        if (to > copies.length) {
            copies = Arrays.copyOf(copies, Math.max(to, Math.max(FIRST_BYTES, copies.length * 2)));
            text = copies;
        }
        System.arraycopy(bytes, 0, copies, from, bytes.length);
        return to;
    }

    /** Keeps a record whose fields stand in the bytes, from a place on, and end at these places. */
    void keep(long line, int from, int[] fieldEnds, int count) {
        start(line, from);
        fields = count;
        System.arraycopy(fieldEnds, 0, ends, rows * (width + 1) + 1, Math.min(count, width));
        keep();
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
        return !isLetterOrDigit(text[from]) && shown(from, to).chars().allMatch(Character::isWhitespace);
    }

    private static boolean isLetterOrDigit(byte one) {
        return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || (one >= '0' && one <= '9');
    }

    private String shown(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
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
        return from < to ? shown(from, to) : null;
    }

    boolean is(int row, Column column, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return has(row, column) && Arrays.equals(text, from(row, column), to(row, column), bytes, 0, bytes.length);
    }

    long hash(int row, Column column) {
        if (!has(row, column)) {
            return 0;
        }
        return column.form() == Form.ID ? value(row, column) : Spread.of(text, from(row, column), to(row, column));
    }

    private int from(int row, Column column) {
        return ends[row * (width + 1) + fieldOf[column.index()]] + gap;
    }

    private int to(int row, Column column) {
        return ends[row * (width + 1) + fieldOf[column.index()] + 1];
    }
}
