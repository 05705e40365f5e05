package io.schooljournal.rules.exchange;

import java.util.ArrayList;
import java.util.List;

/** The names of a header row as they come from the parser. */
final class HeaderFields implements RowHandler.Fields {
    private static final int MOST_COLUMNS = 1_000;

    private final List<String> names = new ArrayList<>();

    @Override
    public void begin(long line) {
        names.clear();
    }

    @Override
    public void add(char[] buffer, int offset, int length) {
        if (names.size() <= MOST_COLUMNS) {
            names.add(new String(buffer, offset, length));
        }
    }

    /** Matches the names against the columns of the contract. */
    Header end(PackageFile file) throws UnreadablePackage {
        if (names.size() > MOST_COLUMNS) {
            throw new UnreadablePackage(file.fileName(), 1, 1, "header has more than `" + MOST_COLUMNS + "` columns");
        }
        return Header.of(file, names);
    }
}
