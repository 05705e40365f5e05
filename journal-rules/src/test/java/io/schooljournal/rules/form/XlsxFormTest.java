package io.schooljournal.rules.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

final class XlsxFormTest {
    private static final DocumentRendering XLSX = DocumentRendering.xlsx(Language.RU);

    @Test
    void words_are_words_and_numbers_are_numbers() throws IOException {
        Map<String, String> parts = parts(Papers.small());
        assertEquals("Петрова Ёлка", text(parts, "B4"));
        assertEquals("5", text(parts, "C3"));
        assertEquals("4.50", value(parts, "E3"));
        assertEquals("0", value(parts, "F4").replaceAll("\\.0$", ""));
        assertTrue(value(parts, "F5").startsWith("0.6666666"), value(parts, "F5"));
    }

    @Test
    void days_and_instants_are_those_of_the_school_wherever_the_program_runs() throws IOException {
        Map<String, String> parts = parts(Papers.small());
        assertEquals(45_536, Double.parseDouble(value(parts, "G3")));
        assertEquals(45_566 + (9 * 60 + 5) / 1440.0, Double.parseDouble(value(parts, "H3")), 1e-9);
    }

    @Test
    void headings_stay_in_sight_and_groups_are_merged() throws IOException {
        String sheet = part(parts(Papers.small()), "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("ref=\"C1:D1\""), sheet);
        assertTrue(sheet.contains("ref=\"A1:A2\""), sheet);
        assertTrue(sheet.contains("topLeftCell=\"C3\""), sheet);
        assertTrue(part(parts(Papers.small()), "xl/workbook.xml").contains("name=\"Алгебра\""));
    }

    @Test
    void no_cell_is_a_formula() throws IOException {
        Map<String, String> parts = parts(Papers.hostile());
        assertFalse(part(parts, "xl/worksheets/sheet1.xml").contains("<f>"));
        assertEquals("+1", text(parts, "B2"));
        assertTrue(text(parts, "A2").startsWith("=cmd|"), text(parts, "A2"));
    }

    @Test
    void equal_documents_give_equal_bytes_and_no_instant() throws IOException {
        byte[] book = Papers.bytes(XLSX, Papers.small());
        for (int again = 0; again < 10; again++) {
            assertArrayEquals(book, Papers.bytes(XLSX, Papers.small()));
        }
        assertFalse(part(parts(Papers.small()), "docProps/core.xml").contains("dcterms:created"));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(1980, entry.getTimeLocal().getYear());
            }
        }
    }

    @Test
    void names_of_worksheets_are_allowed_and_different() {
        SheetNames names = new SheetNames();
        List<String> wanted = List.of(
                "7А: алгебра/геометрия [1]?",
                "7А: АЛГЕБРА/геометрия [1]?",
                "'",
                "History",
                "ы".repeat(50),
                "ы".repeat(50));
        List<String> given = wanted.stream().map(names::next).toList();
        assertEquals(
                List.of(
                        "7А алгебра геометрия 1",
                        "7А АЛГЕБРА геометрия 1 (2)",
                        "1",
                        "History (2)",
                        "ы".repeat(31),
                        "ы".repeat(27) + " (2)"),
                given);
    }

    private static Map<String, String> parts(Document document) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        byte[] book = Papers.bytes(XLSX, document);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), plain(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return parts;
    }

    /** The letters that the spreadsheet has by their numbers. */
    private static String plain(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(
                        letter -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(letter.group(1), 16))));
    }

    private static String part(Map<String, String> parts, String name) {
        return Objects.requireNonNull(parts.get(name), () -> name + " in " + parts.keySet());
    }

    private static String value(Map<String, String> parts, String cell) {
        return found(part(parts, "xl/worksheets/sheet1.xml"), "<c r=\"" + cell + "\"[^>]*><v>([^<]*)</v>");
    }

    private static String text(Map<String, String> parts, String cell) {
        assertTrue(found(part(parts, "xl/worksheets/sheet1.xml"), "<c r=\"" + cell + "\"([^>]*)>")
                .contains("t=\"s\""));
        List<String> texts = Pattern.compile("<t[^>]*>([^<]*)</t>")
                .matcher(part(parts, "xl/sharedStrings.xml"))
                .results()
                .map(text -> text.group(1))
                .toList();
        return texts.get(Integer.parseInt(value(parts, cell)));
    }

    private static String found(String xml, String pattern) {
        return Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " in " + xml));
    }

    @Test
    void a_table_of_sixty_lessons_has_sixty_columns_of_them() throws IOException {
        String sheet = part(parts(Papers.wide()), "xl/worksheets/sheet1.xml");
        assertEquals(62, sheet.split("<col ", -1).length - 1);
        assertTrue(sheet.contains("orientation=\"landscape\""), sheet.substring(0, 300));
    }
}
