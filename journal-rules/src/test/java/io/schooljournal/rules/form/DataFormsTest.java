package io.schooljournal.rules.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.Document;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class DataFormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DocumentRendering CSV = DocumentRendering.csv(Language.EN, false);

    @Test
    void a_table_alone_is_plain_csv() {
        assertEquals(
                List.of(
                        "number,pupil,first,second,mean,quality,since,seen",
                        "1,Иванов Иван,5,4,4.50,100.00,2024-09-01,2024-10-01T09:05:00+03:00",
                        "2,Петрова Ёлка,н,2,2.00,0.00,2024-09-01,2024-10-01T09:05:00+03:00",
                        ",Total,,,3.25,66.67,,",
                        ""),
                List.of(Papers.text(CSV, Papers.small()).split("\r\n", -1)));
    }

    @Test
    void several_tables_stand_apart_under_their_headings() {
        List<Document.Sheet> twice = List.of(
                Papers.small().sheets().get(0), Papers.hostile().sheets().get(0));
        List<String> lines = Papers.text(CSV, Papers.of(twice)).lines().toList();
        assertEquals("Algebra", lines.get(0));
        assertEquals("", lines.get(5));
        assertTrue(lines.get(6).startsWith("\"'=cmd|"), lines.get(6));
        assertEquals("one,two", lines.get(7));
    }

    @Test
    void a_byte_order_mark_is_there_when_it_is_wanted() {
        assertTrue(Papers.text(DocumentRendering.csv(Language.RU, true), Papers.small())
                .startsWith("\ufeffnumber,"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1,'=1", "+7,'+7", "-5,'-5", "@a,'@a", "-,-", "5-,5-", "'a,''a", "＝a,'＝a", "нет,нет"})
    void what_could_be_a_formula_gets_an_apostrophe(String text, String harmless) {
        assertEquals(harmless, CsvForm.harmless(text));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void json_is_as_its_schema_says(Document document) throws IOException {
        JsonNode tree = JSON.readTree(Papers.bytes(DocumentRendering.json(Language.RU), document));
        assertEquals(Set.of(), schema().validate(tree));
    }

    @Test
    void json_keeps_shares_exactly_and_words_as_they_are() throws IOException {
        String text = Papers.text(DocumentRendering.json(Language.RU), Papers.small());
        JsonNode rows = JSON.readTree(text).at("/sheets/0/rows");
        assertEquals(
                "{\"part\":2,\"whole\":3,\"percent\":66.7}",
                rows.at("/2/cells/quality").toString());
        assertTrue(rows.at("/2/cells/first").isNull());
        assertTrue(text.contains("\"mean\" : 4.50"), text);
        assertFalse(text.contains("\r"), "lines end alike everywhere");
        JsonNode hostile = JSON.readTree(Papers.bytes(DocumentRendering.json(Language.RU), Papers.hostile()));
        assertEquals(Papers.HOSTILE, hostile.at("/sheets/0/rows/0/cells/one").asText());
    }

    @Test
    void text_stands_in_columns_and_can_do_nothing_to_a_terminal() {
        String text = Papers.text(DocumentRendering.text(Language.EN), Papers.small());
        assertTrue(text.contains("\n!   2  Петрова Ёлка"), text);
        String hostile = Papers.text(DocumentRendering.text(Language.EN), Papers.hostile());
        assertTrue(hostile.codePoints().allMatch(point -> point == '\n' || !Character.isISOControl(point)), hostile);
        assertFalse(hostile.contains("\u202E"), hostile);
    }

    static Stream<Document> documents() {
        return Stream.of(Papers.small(), Papers.wide(), Papers.longer(), Papers.hostile());
    }

    private static JsonSchema schema() throws IOException {
        String name = "/documents/document.schema.json";
        try (InputStream content = DataFormsTest.class.getResourceAsStream(name)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(JSON.readTree(Objects.requireNonNull(content, name)));
        }
    }
}
