package io.schooljournal.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.schooljournal.core.regulation.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AuditSarifTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_finding_is_a_result_at_its_file_and_line() throws IOException {
        JsonNode log = sarif(2);
        assertEquals("2.1.0", log.get("version").asText());
        assertEquals(11, log.at("/runs/0/results").size());
        JsonNode first = log.at("/runs/0/results/0");
        assertEquals("error", first.get("level").asText());
        JsonNode place = first.at("/locations/0/physicalLocation");
        assertEquals(
                "school-21.zip/marks.csv", place.at("/artifactLocation/uri").asText());
        assertTrue(place.at("/region/startLine").asLong() > 1);
        assertTrue(first.at("/properties/clauses").size() > 0);
    }

    @Test
    void what_was_not_checked_is_a_note_of_the_tool() throws IOException {
        JsonNode notes = sarif(1).at("/runs/0/invocations/0/toolExecutionNotifications");
        assertEquals("note", notes.at("/0/level").asText());
        assertTrue(!notes.at("/0/associatedRule/id").asText().isEmpty());
    }

    @Test
    void levels_are_those_of_the_standard() throws IOException {
        for (JsonNode result : sarif(1).at("/runs/0/results")) {
            assertTrue(List.of("error", "warning", "note")
                    .contains(result.get("level").asText()));
        }
    }

    private static JsonNode sarif(int packages) throws IOException {
        return JSON.readTree(SampleAudit.ofSchool(packages).through(AuditRendering::sarif, Language.RU));
    }
}
