package io.schooljournal.rules.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.rules.exchange.Pieces.Piece;
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

/** Rows cut where they stand are those that the CSV parser finds. */
class PlainRowsProperties {
    private static final PackageFile FILE = PackageFile.DAYS_OFF;

    @Property(tries = 5_000)
    void the_rows_of_a_plain_piece_are_those_of_the_parser(@ForAll("pieces") String text, @ForAll boolean first)
            throws Exception {
        Piece piece = piece(text.getBytes(StandardCharsets.UTF_8), first);
        RowBlock cut = block();
        assertTrue(PlainRows.read(piece, cut));
        RowBlock parsed = block();
        CsvRows.parse(piece, parsed);
        assertEquals(rows(parsed), rows(cut));
    }

    @Property(tries = 5_000)
    void whatever_the_bytes_are_only_text_without_quotes_is_plain(@ForAll byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean decodes = Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8));
        boolean plain = decodes && text.indexOf('"') < 0 && text.indexOf(0) < 0;
        assertEquals(plain, PlainRows.read(piece(bytes, false), block()));
    }

    @Property(tries = 5_000)
    void characters_of_every_length_are_plain_as_long_as_they_are_whole(
            @ForAll int character, @ForAll("cuts") int cut) {
        int one = Math.floorMod(character, Character.MAX_CODE_POINT + 1);
        boolean isText = one != 0 && one != '"' && (one < Character.MIN_SURROGATE || one > Character.MAX_SURROGATE);
        byte[] whole = new String(Character.toChars(isText ? one : 'я')).getBytes(StandardCharsets.UTF_8);
        assertTrue(PlainRows.read(piece(whole, false), block()));
        byte[] part = Arrays.copyOf(whole, Math.max(1, whole.length - cut));
        assertEquals(part.length == whole.length, PlainRows.read(piece(part, false), block()));
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(0, 3);
    }

    @Example
    void records_that_the_parser_refuses_are_left_to_it() {
        byte[] fields = ",".repeat(1 << 14).getBytes(StandardCharsets.UTF_8);
        assertFalse(PlainRows.read(piece(fields, false), block()));
        byte[] field = "x".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8);
        assertFalse(PlainRows.read(piece(field, false), block()));
    }

    @Provide
    Arbitrary<String> pieces() {
        Arbitrary<String> fields =
                Arbitraries.of("", "2024-10-01", "2024-13-01", "Ёж", " ", "\t", "день отдыха", "😀", "\uFFFD", "€");
        Arbitrary<String> rows = fields.list().ofMinSize(1).ofMaxSize(4).map(all -> String.join(",", all));
        Arbitrary<String> ends = Arbitraries.of("\n", "\r\n", "\r");
        return ends.flatMap(end -> rows.list().ofMaxSize(90).map(all -> String.join(end, all)))
                .flatMap(text -> Arbitraries.of(text, text + "\n", text + "\r\n\r\n", text + "\r"));
    }

    private static Piece piece(byte[] bytes, boolean first) {
        return new Piece(bytes, bytes.length, first ? 1 : 12);
    }

    private static RowBlock block() {
        return new RowBlock(FILE, Header.ofEmpty(FILE));
    }

    private static List<String> rows(RowBlock block) {
        List<String> rows = new ArrayList<>();
        block.show(new RowReader() {
            @Override
            public void row(PackageRow row) {
                StringBuilder all = new StringBuilder().append(row.line());
                for (Column column : FILE.columns()) {
                    all.append('|').append(row.text(column)).append('|').append(row.hash(column));
                }
                rows.add(all.append(row.number(FILE.columns().get(0))).toString());
            }

            @Override
            public void broken(BrokenRow row) {
                rows.add(row.toString());
            }
        });
        return rows;
    }
}
