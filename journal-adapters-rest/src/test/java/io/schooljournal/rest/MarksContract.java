package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.people.Actor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code PUT} and {@code DELETE …/lessons/{lesson}/marks/{pupil}}. */
abstract class MarksContract extends JournalContract {
    private static final String FOUR = "{\"value\":\"4\"}";
    private static final String FIVE = "{\"value\":\"5\",\"comment\":\"retold\"}";

    MarksContract(HttpHost.Kind kind) {
        super(kind);
    }

    @Test
    void a_mark_is_put_into_an_empty_place_and_comes_back_as_an_entry() throws Exception {
        HttpResponse<String> response = put(given().teacher(), mark(), NEW, FOUR);

        JsonNode entry = answer(201, response);
        assertEquals("\"1\"", header(response, "ETag"));
        assertEquals("no-store", header(response, "Cache-Control"));
        assertEquals(1, entry.path("version").intValue());
        assertEquals("MARK", entry.path("kind").textValue());
        assertEquals(given().pupil().value(), entry.path("pupil").textValue());
        assertEquals(
                "{\"workKind\":\"CURRENT\",\"value\":\"4\"}",
                entry.path("content").toString());
        assertFalse(entry.path("withdrawn").booleanValue());
        assertEquals("2024-10-01T09:30:00+03:00", entry.path("enteredAt").textValue());
        assertEquals(given().teacher().id().value(), entry.path("enteredBy").textValue());
        assertEquals("ALLOW", entry.at("/decision/verdict").textValue());
        assertEquals(
                "2024-10-04T00:00:00+03:00", entry.at("/decision/openUntil").textValue());
    }

    @Test
    void a_mark_is_changed_and_annulled_by_the_version_that_was_seen() throws Exception {
        Actor teacher = given().teacher();
        answer(201, put(teacher, mark(), NEW, FOUR));

        HttpResponse<String> changed = put(teacher, mark(), "1", FIVE);
        HttpResponse<String> annulled = send(teacher, "DELETE", mark(), "2", "");

        assertEquals("5", answer(200, changed).at("/content/value").textValue());
        assertEquals("\"2\"", header(changed, "ETag"));
        JsonNode withdrawn = answer(200, annulled);
        assertTrue(withdrawn.path("withdrawn").booleanValue());
        assertTrue(withdrawn.path("content").isMissingNode());
        assertEquals("\"3\"", header(annulled, "ETag"));
    }

    @Test
    void a_refusal_after_the_window_carries_the_decision_in_the_callers_language() throws Exception {
        answer(201, put(given().teacher(), mark(), NEW, FOUR));
        itIs(Given.FRI_2024_10_04_MIDNIGHT);

        JsonNode problem = problem(403, put(given().teacher(), mark(), "1", FIVE));

        assertEquals("DENY", problem.at("/decision/verdict").textValue());
        assertEquals(
                "EDIT_WINDOW_CLOSED", problem.at("/decision/reasons/0/code").textValue());
        assertEquals("kit:2", problem.at("/decision/reasons/0/clauses/0").textValue());
        assertEquals(
                "2024-10-04T00:00:00+03:00", problem.at("/decision/openUntil").textValue());
        assertEquals(
                "the time for entering and changing ended on 4 October 2024, 00:00",
                problem.path("detail").textValue());
    }

    @Test
    void a_lesson_that_has_not_begun_is_named_in_the_refusal() throws Exception {
        itIs(Given.LESSON_START.minusSeconds(60));

        JsonNode problem = problem(403, put(given().teacher(), mark(), NEW, FOUR));

        assertEquals(
                "the lesson starts on 1 October 2024, 09:00; what has not happened cannot be recorded",
                problem.path("detail").textValue());
    }

    @Test
    void whoever_was_not_first_gets_what_stands_there() throws Exception {
        answer(201, put(given().teacher(), mark(), NEW, FOUR));
        answer(200, put(given().colleague(), mark(), "1", FIVE));

        JsonNode problem = problem(412, put(given().teacher(), mark(), "1", FOUR));
        JsonNode again = problem(412, put(given().teacher(), mark(), NEW, FOUR));

        assertEquals(2, problem.at("/current/version").intValue());
        assertEquals("5", problem.at("/current/content/value").textValue());
        assertEquals(problem.path("current"), again.path("current"));
    }

    @Test
    void what_was_never_put_is_not_found_when_it_is_changed() throws Exception {
        problem(404, put(given().teacher(), mark(), "1", FOUR));
    }

    @Test
    void several_marks_of_a_pupil_have_places_of_their_own() throws Exception {
        answer(201, put(given().teacher(), mark(), NEW, FOUR));
        JsonNode second = answer(201, put(given().teacher(), mark() + "/2", NEW, FIVE));

        assertEquals("2", second.path("item").textValue());
        problem(400, put(given().teacher(), mark() + "/0", NEW, FIVE));
        problem(400, put(given().teacher(), mark() + "/x", NEW, FIVE));
    }

    @Test
    void a_mark_outside_the_scale_or_of_no_lesson_does_not_fit() throws Exception {
        JsonNode outside = problem(422, put(given().teacher(), mark(), NEW, "{\"value\":\"7\"}"));
        String nowhere = journal() + "/lessons/none/marks/" + encoded(given().pupil());
        JsonNode noLesson = problem(404, put(given().teacher(), nowhere, NEW, FOUR));

        assertEquals("OUTSIDE_SCALE", outside.at("/flaw/code").textValue());
        assertEquals("NO_LESSON", noLesson.at("/flaw/code").textValue());
        assertEquals("there is no such lesson: `none`", noLesson.path("detail").textValue());
    }

    @Test
    void the_same_order_sent_twice_is_done_once() throws Exception {
        HttpResponse<String> once = put(given().teacher(), mark(), NEW, FOUR, "Idempotency-Key", "\"k1\"");
        HttpResponse<String> twice = put(given().teacher(), mark(), NEW, FOUR, "Idempotency-Key", "k1");
        HttpResponse<String> ofAnother = put(given().colleague(), mark() + "/2", NEW, FOUR, "Idempotency-Key", "k1");

        assertEquals(answer(201, once), answer(201, twice));
        answer(201, ofAnother);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"| {\"value\":\"5\"}", "/2 | {\"value\":\"4\"}", "/2 | {\"value\":\"3\"}"})
    void a_key_of_another_order_is_refused(String place, String body) throws Exception {
        answer(201, put(given().teacher(), mark(), NEW, FOUR, "Idempotency-Key", "k2"));

        JsonNode problem = problem(
                422, put(given().teacher(), mark() + (place == null ? "" : place), NEW, body, "Idempotency-Key", "k2"));

        assertEquals(
                "tag:schooljournal.io,2026:problem/key-reused",
                problem.path("type").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "two words", "\"a"})
    void a_key_that_cannot_be_read_is_refused(String key) throws Exception {
        assertEquals(
                400,
                put(given().teacher(), mark(), NEW, FOUR, "Idempotency-Key", key)
                        .statusCode());
    }

    @Test
    void a_write_without_a_condition_is_refused() throws Exception {
        problem(428, put(given().teacher(), mark(), "", FOUR));
        problem(428, send(given().teacher(), "DELETE", mark(), "", ""));
        problem(400, send(given().teacher(), "DELETE", mark(), NEW, ""));
        problem(400, put(given().teacher(), mark(), "", FOUR, "If-None-Match", "\"1\""));
        problem(400, put(given().teacher(), mark(), "", FOUR, "If-Match", "\"1\", \"2\""));
        problem(400, put(given().teacher(), mark(), "", FOUR, "If-Match", "*"));
        problem(412, put(given().teacher(), mark(), "", FOUR, "If-Match", "\"x\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{} ~ /value ~ missing member `value`",
                "{\"value\":null} ~ /value ~ missing member `value`",
                "{\"value\":\"A\"} ~ /value ~ expected the form `[0-9]{1,9}|PASS|FAIL|EXEMPT`",
                "{\"value\":5} ~ /value ~ expected a text",
                "{\"value\":[\"5\"]} ~ /value ~ expected a text",
                "{\"value\":\"5\",\"workKind\":\"HOME\"} ~ /workKind ~ unknown code `HOME`; expected one of CURRENT, WRITTEN, MONITORING, ESSAY",
                "{\"value\":\"5\",\"workKind\":1} ~ /workKind ~ unknown code `1`; expected one of CURRENT, WRITTEN, MONITORING, ESSAY",
                "{\"value\":\"5\",\"comment\":\"\"} ~ /comment ~ expected from 1 to 2000",
                "{\"value\":\"5\",\"note\":\"x\"} ~ /note ~ unknown member `note`; expected one of comment, value, workKind",
                "{\"value\":\"5\",\"comment\":\"a\\u0000b\"} ~ /comment ~ expected a text without the character U+0000",
                "[] ~ '' ~ expected a JSON object",
            },
            quoteCharacter = '\'')
    void a_message_is_read_strictly(String body, String pointer, String detail) throws Exception {
        JsonNode problem = problem(422, put(given().teacher(), mark(), NEW, body));

        assertEquals(detail, problem.path("detail").textValue());
        assertEquals(pointer, problem.path("pointer").textValue());
    }

    @Test
    void a_message_is_refused_in_russian_to_whoever_asks_for_no_language() throws Exception {
        HttpResponse<String> response = sendAsItIs(request(mark())
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString("{}"))
                .headers("Content-Type", JSON, "If-None-Match", "*")
                .header(CallerInHeader.HEADER, encoded(given().teacher().id())));

        assertEquals("ru", header(response, "Content-Language"));
        assertEquals("нет поля `value`", tree(response.body()).path("detail").textValue());
    }

    @Test
    void nobody_acts_without_a_name() throws Exception {
        HttpResponse<String> response = send(request(mark())
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(FOUR))
                .headers("Content-Type", JSON, "If-None-Match", "*"));

        problem(401, response);
        assertTrue(header(response, "WWW-Authenticate").startsWith("Bearer"));
    }

    @Test
    void a_storage_that_fails_is_an_incident_and_leaves_nothing() throws Exception {
        Actor unlucky = given().colleague();
        storage.failChangesOf(unlucky.id());

        HttpResponse<String> failed = put(unlucky, mark(), NEW, FOUR, "Idempotency-Key", "k3");

        assertTrue(problem(503, failed).path("instance").textValue().startsWith("urn:uuid:"));
        assertEquals("2", header(failed, "Retry-After"));
        answer(201, put(given().teacher(), mark(), NEW, FOUR));
    }

    @Test
    void whoever_has_no_business_there_learns_nothing_else() throws Exception {
        Actor stranger = given().known(Actor.of("stranger"));
        itIs(Given.FRI_2024_10_04_MIDNIGHT.plusSeconds(1));

        JsonNode there = problem(403, put(stranger, mark(), NEW, FOUR)).path("decision");
        JsonNode nowhere = problem(403, put(stranger, journal() + "/lessons/no/marks/nobody", NEW, FOUR))
                .path("decision");

        assertEquals(there, nowhere);
        assertTrue(there.path("openUntil").isMissingNode());
        assertEquals("ROLE_NOT_PERMITTED", there.at("/reasons/0/code").textValue());
    }

    @Test
    void a_page_shows_each_cell_with_its_version_and_how_long_it_stays_open() throws Exception {
        answer(201, put(given().teacher(), mark(), NEW, FOUR));

        JsonNode page = answer(200, read(given().teacher(), page()));

        assertEquals("FIVE_POINT", page.path("scale").textValue());
        JsonNode mark = page.path("cells").findParents("kind").stream()
                .filter(cell -> cell.path("kind").textValue().equals("MARK"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, mark.path("version").intValue());
        assertEquals("2024-10-04T00:00:00+03:00", mark.at("/decision/openUntil").textValue());
    }

    @Test
    void a_page_that_may_not_be_read_is_refused_whether_it_exists_or_not() throws Exception {
        Actor stranger = Actor.of("чужой");

        HttpResponse<String> there = read(stranger, page());
        HttpResponse<String> nowhere = read(stranger, journal() + "/pages/nothing");

        JsonNode refused = problem(403, there);
        JsonNode same = problem(403, nowhere);
        assertEquals(refused.path("decision"), same.path("decision"));
        assertEquals(refused.path("detail"), same.path("detail"));
    }
}
