package io.schooljournal.rules.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes fields from the CSV parser: those of the first record as the header, those of the others into one row. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<RowHandler> {
    private static final int MOST_COLUMNS = 1_000;

    private final PackageFile file;
    private final List<String> header = new ArrayList<>();
    private @Nullable PackageRow row;
    private long line = 1;

    RowHandler(PackageFile file) {
        this.file = file;
    }

    @Override
    protected void handleBegin(long startsAt) {
        line = startsAt;
        if (row != null) {
            row.begin(startsAt);
        }
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (row != null) {
            row.add(buffer, offset, length);
        } else if (header.size() <= MOST_COLUMNS) {
            header.add(new String(buffer, offset, length));
        }
    }

    @Override
    protected RowHandler buildRecord() {
        return this;
    }

    /** The line on which the last record began. */
    long line() {
        return line;
    }

    @Nullable
    PackageRow row() {
        return row;
    }

    /** Ends the header; from now on fields go into the row. */
    Header endHeader() throws UnreadablePackage {
        if (header.size() > MOST_COLUMNS) {
            throw new UnreadablePackage(file.fileName(), 1, 1, "header has more than `" + MOST_COLUMNS + "` columns");
        }
        Header names = Header.of(file, header);
        row = new PackageRow(file, names.fieldOf(), header.size());
        return names;
    }
}
