package io.schooljournal.rules.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.schooljournal.rules.exchange.Pieces.Piece;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The rows of one piece of a file, one after the other. */
final class CsvRows implements Closeable {
    private static final int MOST_CHARACTERS = 1 << 20;

    private final String file;
    private final RowHandler handler;
    private final CsvReader<RowHandler> reader;
    private final CloseableIterator<RowHandler> records;

    private CsvRows(String file, Piece piece, RowHandler.Fields fields) {
        this.file = file;
        this.handler = new RowHandler(fields, piece.line());
        this.reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_CHARACTERS)
                .build(handler, new Utf8Reader(piece));
        this.records = reader.iterator();
    }

    /** Reads the header row with which the first piece of a file begins; of an empty file there is no piece. */
    static Header header(PackageFile file, @Nullable Piece first) throws UnreadablePackage, IOException {
        if (first == null) {
            return Header.ofEmpty(file);
        }
        HeaderFields header = new HeaderFields();
        try (CsvRows rows = new CsvRows(file.fileName(), first, header)) {
            return rows.advance() ? header.end(file) : Header.ofEmpty(file);
        }
    }

    /** Reads the rows of a piece into a block; the header, with which the first piece begins, is passed over. */
    static void read(Piece piece, RowBlock block) throws UnreadablePackage, IOException {
        if (!PlainRows.read(piece, block)) {
            parse(piece, block);
        }
    }

    /** Reads the rows of a piece, whatever stands in it. */
    static void parse(Piece piece, RowBlock block) throws UnreadablePackage, IOException {
        block.clear();
        try (CsvRows rows = new CsvRows(block.file.fileName(), piece, block)) {
            if (piece.isFirst()) {
                rows.advance();
            }
            while (rows.advance()) {
                block.keep();
            }
        }
    }

    /** What is done with a record of a file that is no file of a package. */
    interface Each {
        void record() throws UnreadablePackage;
    }

    /** Reads the records of a piece of any CSV file into fields, and tells after each. */
    static void read(String file, Piece piece, RowHandler.Fields fields, Each each)
            throws UnreadablePackage, IOException {
        try (CsvRows rows = new CsvRows(file, piece, fields)) {
            while (rows.advance()) {
                each.record();
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
                    file,
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
                ? refused.in(file)
                : new UnreadablePackage(file, handler.line(), 1, "file is cut off or broken");
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }
}
