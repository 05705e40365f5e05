package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code POST /api/v1/who-may}: which roles may, and what remains where none does. */
abstract class WhoMayContract extends RestContract {
    private static final String WHO_MAY = "/api/v1/who-may";

    WhoMayContract(HttpHost.Kind kind) {
        super(kind);
    }

    private HttpResponse<String> ask(String mediaType, String body) throws Exception {
        return post(WHO_MAY, mediaType, BodyPublishers.ofString(body), "Accept-Language", "en");
    }

    @Test
    void every_role_that_reaches_the_target_has_its_own_verdict() throws Exception {
        HttpResponse<String> response = ask(JSON, request("\"r1\"", "PUT_MARK"));
        assertEquals(200, response.statusCode());
        assertEquals(JSON, header(response, "Content-Type"));
        JsonNode answer = tree(response.body());
        assertEquals("r1", answer.path("id").asText());
        assertTrue(answer.path("anybody").asBoolean());
        assertEquals("DIRECTOR", answer.at("/candidates/0/role").asText());
        assertEquals("ALLOW", answer.at("/candidates/0/verdict").asText());
        assertEquals("MARK_LATE", answer.at("/advisories/0/code").asText());
    }

    @Test
    void where_nobody_may_the_reason_and_the_procedure_are_said_once() throws Exception {
        String withoutActor = request("1", "CHANGE_MARK").replaceFirst("\"actor\":\\{.*?]}]},", "");
        JsonNode answer = tree(ask(JSON, withoutActor).body());
        assertFalse(answer.path("anybody").asBoolean(true), answer::toString);
        assertEquals("EDIT_WINDOW_CLOSED", answer.at("/reasons/0/code").asText());
        assertEquals("CORRECTION", answer.at("/remedies/0/procedure").asText());
        assertEquals("2024-10-04T00:00:00+03:00", answer.path("openUntil").asText());
    }

    @Test
    void questions_in_lines_are_answered_in_lines() throws Exception {
        HttpResponse<String> response = ask(NDJSON, request("1", "PUT_MARK") + "\n{}\n" + request("3", "PUT_MARK"));
        List<String> lines = lines(response);
        assertEquals(3, lines.size());
        assertEquals(1, tree(lines.get(0)).path("id").asInt());
        assertEquals(2, tree(lines.get(1)).path("line").asInt());
        assertEquals(3, tree(lines.get(2)).path("id").asInt());
    }

    @Test
    void a_question_that_cannot_be_read_is_a_problem_that_points_at_it() throws Exception {
        JsonNode problem = problem(422, ask(JSON, request("1", "PUT_MRAK")));
        assertEquals("/action", problem.path("pointer").asText());
        assertEquals(WHO_MAY, problem.path("instance").asText());
    }
}
