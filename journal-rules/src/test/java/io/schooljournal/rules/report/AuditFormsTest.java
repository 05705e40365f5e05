package io.schooljournal.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.schooljournal.core.regulation.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AuditFormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_line_has_the_members_of_the_contract_in_their_order() throws IOException {
        String first = lines(false).lines().findFirst().orElseThrow();
        assertEquals(
                List.of("severity", "code", "clauses", "file", "line", "id", "due", "actual", "message"), names(first));
        assertEquals(
                "2024-10-04T00:00:00+03:00", JSON.readTree(first).get("due").asText());
    }

    @Test
    void members_with_nothing_to_say_are_absent() throws IOException {
        String last = lines(false).lines().reduce((one, other) -> other).orElseThrow();
        assertEquals(List.of("severity", "code", "clauses", "file", "line", "message"), names(last));
    }

    @Test
    void there_is_nothing_between_the_lines_and_nothing_when_nothing_was_found() {
        assertEquals(11, lines(false).lines().count());
        assertTrue(lines(false).endsWith("}\n"));
        assertEquals(
                "",
                SampleAudit.withNothingFound()
                        .through((out, language) -> AuditRendering.lines(out, language, false), Language.RU));
    }

    @Test
    void with_several_packages_the_file_begins_with_its_package() throws IOException {
        JsonNode first = JSON.readTree(lines(true).lines().findFirst().orElseThrow());
        assertEquals("school-21.zip/marks.csv", first.get("file").asText());
    }

    @Test
    void the_document_has_the_totals_and_every_finding() throws IOException {
        JsonNode document = JSON.readTree(json(false));
        assertEquals(List.of("summary", "rules", "notChecked", "findings"), names(json(false)));
        assertEquals(11, document.get("findings").size());
        assertEquals(4, document.at("/summary/bySeverity/ERROR").asInt());
        assertEquals(
                "marks.csv:entered_by", document.at("/notChecked/0/evidence").asText());
    }

    @Test
    void the_document_is_as_its_published_schema_says() throws IOException {
        try (InputStream schema = AuditRendering.class.getResourceAsStream("audit.schema.json")) {
            assertEquals(
                    Set.of(),
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(JSON.readTree(json(false))));
        }
    }

    @Test
    void with_several_packages_the_document_is_an_array() throws IOException {
        assertEquals(1, JSON.readTree(json(true)).size());
        assertTrue(JSON.readTree(json(true)).isArray());
    }

    @Test
    void an_empty_document_is_a_document() throws IOException {
        String document = SampleAudit.withNothingFound()
                .through((out, language) -> AuditRendering.json(out, language, false), Language.EN);
        assertEquals(0, JSON.readTree(document).get("findings").size());
    }

    @Test
    void the_text_names_files_clauses_totals_and_gaps() {
        String text = SampleAudit.ofSchool(2)
                .through((out, language) -> AuditRendering.text(out, language, false), Language.EN);
        for (String part : List.of(
                "marks.csv\n",
                "[sosh21:P-5.5.e, sosh21:R-4.1.a]",
                "4 breaches, 7\u00a0warnings",
                "What was not checked and why: 2",
                "marks.csv:colour")) {
            assertTrue(text.replace("4\u00a0breaches", "4 breaches").contains(part), part);
        }
        assertFalse(text.contains("\u001b"));
    }

    @Test
    void colour_is_for_terminals() {
        String text = SampleAudit.ofSchool(2)
                .through((out, language) -> AuditRendering.text(out, language, true), Language.EN);
        assertTrue(text.contains("\u001b[31mERROR"));
    }

    @Test
    void a_stream_that_refuses_is_told() {
        SampleAudit audit = SampleAudit.ofSchool(500);
        AuditRendering lines = AuditRendering.lines(new Full(), Language.RU, false);
        assertThrows(UncheckedIOException.class, () -> audit.tell(lines));
    }

    private static String lines(boolean many) {
        return SampleAudit.ofSchool(2)
                .through((out, language) -> AuditRendering.lines(out, language, many), Language.RU);
    }

    private static String json(boolean many) {
        return SampleAudit.ofSchool(2)
                .through((out, language) -> AuditRendering.json(out, language, many), Language.RU);
    }

    private static List<String> names(String json) throws IOException {
        List<String> names = new ArrayList<>();
        JSON.readTree(json).fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** A disk with no room left. */
    private static final class Full extends OutputStream {
        @Override
        public void write(int octet) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
