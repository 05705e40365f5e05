package io.schooljournal.rules.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The rows of one file, one after the other, in bounded memory. */
final class CsvRows implements Closeable {
    private static final int MOST_CHARACTERS = 1 << 20;

    private final PackageFile file;
    private final RowHandler handler;
    private final CsvReader<RowHandler> reader;
    private final CloseableIterator<RowHandler> records;
    private final Header header;

    private CsvRows(PackageFile file, InputStream bytes) throws UnreadablePackage {
        this.file = file;
        this.handler = new RowHandler(file);
        this.reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_CHARACTERS)
                .build(handler, new Utf8Reader(bytes));
        this.records = reader.iterator();
        this.header = advance() ? handler.endHeader() : Header.ofEmpty(file);
    }

    static CsvRows open(PackageFile file, InputStream bytes) throws UnreadablePackage, IOException {
        try {
            return new CsvRows(file, bytes);
        } catch (UnreadablePackage unreadable) {
            bytes.close();
            throw unreadable;
        }
    }

    Header header() {
        return header;
    }

    void readAll(RowReader taker) throws UnreadablePackage {
        PackageRow row = handler.row();
        while (row != null && advance()) {
            BrokenRow broken = row.judge();
            if (broken == null) {
                taker.row(row);
            } else {
                taker.broken(broken);
            }
        }
    }

    private boolean advance() throws UnreadablePackage {
        try {
            boolean more = records.hasNext();
            if (more) {
                records.next();
            }
            return more;
        } catch (CsvParseException unparsable) {
            throw new UnreadablePackage(
                    file.fileName(),
                    handler.line(),
                    1,
                    "a quoted field that starts here or below is not closed, or is longer than `" + MOST_CHARACTERS
                            + "` characters");
        } catch (UncheckedIOException unreadable) {
            throw explain(unreadable.getCause());
        }
    }

    private UnreadablePackage explain(@Nullable IOException cause) {
        return cause instanceof RefusedInput refused
                ? refused.in(file.fileName())
                : new UnreadablePackage(file.fileName(), handler.line(), 1, "file is cut off or broken");
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }
}
