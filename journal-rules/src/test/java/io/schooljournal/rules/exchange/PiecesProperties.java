package io.schooljournal.rules.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.schooljournal.rules.exchange.Pieces.Piece;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PiecesProperties {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** A record and the line on which it begins. */
    private record Parsed(long line, List<String> fields) {}

    @Property(tries = 2_000)
    void parsed_piece_by_piece_a_file_has_the_same_records_on_the_same_lines(
            @ForAll("files") String text, @ForAll @IntRange(min = 1, max = 40) int size, @ForAll boolean marked)
            throws IOException {
        List<Parsed> inPieces = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        try (Pieces pieces = new Pieces(new ByteArrayInputStream(bytes(text, marked)), size)) {
            for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
                String part = new String(piece.bytes(), 0, piece.length(), StandardCharsets.UTF_8);
                joined.append(part);
                inPieces.addAll(parse(part, piece.line()));
            }
        }
        assertEquals(text, joined.toString());
        assertEquals(parse(text, 1), inPieces);
    }

    @Example
    void a_quoted_field_that_never_ends_is_refused_before_it_fills_the_memory() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '"';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) '"');
                return length;
            }
        };
        RefusedInput refused = assertThrows(RefusedInput.class, () -> new Pieces(endless).next());
        assertTrue(refused.problem.startsWith("a quoted field that starts here or below is not closed"));
    }

    private static byte[] bytes(String text, boolean marked) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!marked) {
            return bytes;
        }
        byte[] all = new byte[bytes.length + MARK.length];
        System.arraycopy(MARK, 0, all, 0, MARK.length);
        System.arraycopy(bytes, 0, all, MARK.length, bytes.length);
        return all;
    }

    private static List<Parsed> parse(String text, long firstLine) {
        List<Parsed> records = new ArrayList<>();
        CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .forEach(row -> records.add(new Parsed(row.getStartingLineNumber() + firstLine - 1, row.getFields())));
        return records;
    }

    /** Files with quotes where they mean something and where they do not, and every kind of line end. */
    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> plain = Arbitraries.of("", "a", "Ёж", "5\" pipe", "x y", "😀");
        Arbitrary<String> quoted = Arbitraries.of("a", "", "\"\"", ",", "\n", "\r\n", "\r", "Щу,\"\"\n")
                .list()
                .ofMaxSize(4)
                .map(parts -> "\"" + String.join("", parts) + "\"");
        Arbitrary<String> rows = Arbitraries.oneOf(plain, quoted)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(fields -> String.join(",", fields));
        Arbitrary<String> ends = Arbitraries.of("\n", "\r\n", "\r");
        return ends.flatMap(end -> rows.list().ofMaxSize(12).map(all -> String.join(end, all) + end));
    }
}
