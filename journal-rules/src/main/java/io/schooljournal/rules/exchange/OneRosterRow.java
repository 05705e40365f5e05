package io.schooljournal.rules.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One record of a OneRoster file; the same object shows one after the other, so nobody keeps it. */
final class OneRosterRow implements RowHandler.Fields {
    private static final int MOST_COLUMNS = 1_000;

    private final OneRosterFile file;
    private final Map<String, Integer> fieldOf = new HashMap<>();
    private final List<String> header = new ArrayList<>();
    private boolean hasHeader;
    private boolean[] read = new boolean[0];
    private @Nullable String[] values = new String[0];
    private long[] unread = new long[0];
    private int fields;
    private long line;

    OneRosterRow(OneRosterFile file) {
        this.file = file;
    }

    @Override
    public void begin(long startsAt) {
        line = startsAt;
        fields = 0;
        Arrays.fill(values, null);
    }

    @Override
    public void add(char[] buffer, int offset, int length) {
        if (!hasHeader) {
            if (header.size() <= MOST_COLUMNS) {
                header.add(new String(buffer, offset, length).strip());
            }
        } else if (fields < read.length && length > 0) {
            if (read[fields]) {
                values[fields] = new String(buffer, offset, length).strip();
            } else {
                unread[fields]++;
            }
        }
        fields++;
    }

    /** Takes the header row that was just read; returns true when it was it. */
    boolean takesHeader() throws UnreadablePackage {
        if (hasHeader) {
            return false;
        }
        if (header.size() > MOST_COLUMNS) {
            throw unreadable("header has more than `" + MOST_COLUMNS + "` columns");
        }
        for (int i = 0; i < header.size(); i++) {
            if (fieldOf.put(header.get(i), i) != null) {
                throw unreadable("column `" + header.get(i) + "` stands twice");
            }
        }
        for (String column : file.columns()) {
            if (file.requires(column) && !fieldOf.containsKey(column)) {
                throw unreadable("missing required column `" + column + "`");
            }
        }
        hasHeader = true;
        values = new String[header.size()];
        unread = new long[header.size()];
        read = new boolean[header.size()];
        for (int i = 0; i < read.length; i++) {
            read[i] = file.reads(header.get(i));
        }
        return true;
    }

    private UnreadablePackage unreadable(String problem) {
        return new UnreadablePackage(file.fileName(), line, 1, problem);
    }

    /** Tells whether the row has as many fields as the header, every required value, and only days that can be read. */
    boolean isWhole() {
        if (fields != values.length) {
            return false;
        }
        for (String column : file.columns()) {
            boolean isBroken =
                    text(column) == null ? file.requires(column) : column.endsWith("Date") && day(column) == null;
            if (isBroken) {
                return false;
            }
        }
        return true;
    }

    long line() {
        return line;
    }

    @Nullable
    String text(String column) {
        Integer field = fieldOf.get(column);
        String value = field == null ? null : values[field];
        return value == null || value.isEmpty() ? null : value;
    }

    /** The value of a column without which a row is not handed over. */
    String need(String column) {
        String value = text(column);
        if (value == null) {
            throw new IllegalStateException("`" + column + "` of `" + file.fileName() + "` is not required");
        }
        return value;
    }

    /** A list with commas between, as the binding writes several values in one field. */
    List<String> list(String column) {
        String value = text(column);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(",", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** A day; null when it is absent or no day. */
    @Nullable
    LocalDate day(String column) {
        return WrittenDay.read(text(column));
    }

    /** The last day of a span whose end, by the binding, is the first day after it. */
    @Nullable
    LocalDate lastDay(String column) {
        LocalDate end = day(column);
        return end == null ? null : end.minusDays(1);
    }

    @Nullable
    Instant lastModified() {
        String value = text("dateLastModified");
        try {
            return value == null ? null : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** For each column that is not read the rows that have a value in it. */
    Map<String, Long> unread() {
        Map<String, Long> counts = new HashMap<>();
        for (int i = 0; i < unread.length; i++) {
            if (unread[i] > 0) {
                counts.put(header.get(i), unread[i]);
            }
        }
        return counts;
    }
}
