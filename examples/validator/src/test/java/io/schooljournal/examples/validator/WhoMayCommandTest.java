package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WhoMayCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WITHOUT_ACTOR = Journal.REQUEST.replaceFirst("\"actor\":\\{.*?]},", "");

    private static List<String> candidates(JsonNode answer) {
        List<String> candidates = new ArrayList<>();
        for (JsonNode candidate : answer.path("candidates")) {
            candidates.add(candidate.path("role").asText() + " "
                    + candidate.path("verdict").asText());
        }
        return candidates;
    }

    @Test
    void after_the_window_everybody_is_refused_alike_and_the_correction_remains() throws IOException {
        Journal said = Journal.fed(Journal.REQUEST + "\n", "who-may", "--lang", "en");
        JsonNode answer = JSON.readTree(said.out());
        assertEquals("r1", answer.path("id").asText());
        assertEquals(false, answer.path("anybody").asBoolean(true));
        assertEquals("EDIT_WINDOW_CLOSED", answer.at("/reasons/0/code").asText());
        assertEquals("2024-10-04T00:00:00+03:00", answer.path("openUntil").asText());
        assertEquals("DIRECTOR", answer.at("/remedies/0/decidedBy/0").asText());
        assertEquals(ExitStatus.CLEAN, said.status());
    }

    @Test
    void who_asks_does_not_matter_and_may_be_left_out() throws IOException {
        String early = WITHOUT_ACTOR.replaceFirst("\"at\":\"[^\"]*\"", "\"at\":\"2024-10-01T12:00:00+03:00\"");
        Journal said = Journal.fed(early + "\n", "who-may");
        JsonNode answer = JSON.readTree(said.out());
        assertEquals(
                List.of("DIRECTOR ALLOW", "DEPUTY_HEAD ALLOW", "JOURNAL_ADMIN UNDECIDED", "SUBJECT_TEACHER ALLOW"),
                candidates(answer),
                said.out());
        assertEquals("", said.err());
        JsonNode decided = JSON.readTree(Journal.fed(early + "\n", "decide").out());
        assertEquals("/actor", decided.at("/error/pointer").asText());
    }

    @Test
    void a_bad_line_gets_its_error_in_its_place() throws IOException {
        Journal said = Journal.fed(Journal.REQUEST.replace("CHANGE_MARK", "CHANGE_MRAK") + "\n", "who-may");
        assertEquals("/action", JSON.readTree(said.out()).at("/error/pointer").asText());
        assertEquals(ExitStatus.REFUSED, said.status());
    }
}
