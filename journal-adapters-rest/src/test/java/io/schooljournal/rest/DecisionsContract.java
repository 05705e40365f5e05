package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /api/v1/decisions} with requests that can be read. */
abstract class DecisionsContract extends RestContract {
    DecisionsContract(HttpHost.Kind kind) {
        super(kind);
    }

    @Test
    void a_refusal_is_an_answer_with_status_200_in_the_form_of_the_contract() throws Exception {
        HttpResponse<String> response = post(request("\"r1\"", "CHANGE_MARK"), "Accept-Language", "en");

        assertEquals(200, response.statusCode());
        assertEquals(JSON, header(response, "Content-Type"));
        assertEquals("nosniff", header(response, "X-Content-Type-Options"));
        assertEquals("no-store", header(response, "Cache-Control"));
        assertEquals("Accept-Language", header(response, "Vary"));
        JsonNode answer = tree(response.body());
        String message = answer.at("/reasons/0/message").textValue();
        assertFalse(message.isBlank());
        assertEquals(
                "{\"id\":\"r1\",\"verdict\":\"DENY\",\"reasons\":[{\"code\":\"EDIT_WINDOW_CLOSED\","
                        + "\"clauses\":[\"small:1.2.a\"],\"message\":\"" + message + "\"}],"
                        + "\"openUntil\":\"2024-10-04T00:00:00+03:00\","
                        + "\"remedies\":[{\"procedure\":\"CORRECTION\",\"initiators\":[\"SUBJECT_TEACHER\"],"
                        + "\"decidedBy\":[\"DIRECTOR\"],\"enteredBy\":[\"DEPUTY_HEAD\"],\"clauses\":[\"small:1.2.a\"]}]}",
                response.body());
    }

    @Test
    void a_missing_fact_leaves_the_request_undecided_with_status_200() throws Exception {
        String request = request("7", "PUT_MARK").replace("\"lessonStart\":\"2024-10-01T09:00:00+03:00\"", "");

        HttpResponse<String> response = post(request);

        assertEquals(200, response.statusCode());
        assertEquals("{\"id\":7,\"verdict\":\"UNDECIDED\",\"missing\":[\"/target/lessonStart\"]}", response.body());
    }

    @Test
    void a_late_mark_is_allowed_with_an_advisory() throws Exception {
        JsonNode answer = tree(post(request("\"r1\"", "PUT_MARK")).body());

        assertEquals("ALLOW", answer.path("verdict").textValue());
        assertEquals("2024-10-04T00:00:00+03:00", answer.at("/advisories/0/due").textValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en",
                "ru | ru",
                "en-US,en;q=0.9,ru;q=0.8 | en",
                "ru;q=0.5, en;q=0.7 | en",
                "en;q=0.2, ru | ru",
                "de | ru",
                "de, en;q=0.1 | en",
                "* | ru",
                "*, ru;q=0 | en",
                "en;q=0 | ru",
            })
    void the_language_follows_accept_language_and_is_russian_by_default(String asked, String given) throws Exception {
        HttpResponse<String> response = post(request("1", "CHANGE_MARK"), "Accept-Language", asked);

        String message = tree(response.body()).at("/reasons/0/message").textValue();
        assertEquals(given, header(response, "Content-Language"));
        assertEquals(given.equals("ru"), message.codePoints().anyMatch(c -> c >= 'а' && c <= 'я'), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en;q=banana", "; ; ;", "en_US"})
    void a_language_that_cannot_be_read_is_russian_or_refused_by_the_host(String asked) throws Exception {
        HttpResponse<String> response = post(request("1", "CHANGE_MARK"), "Accept-Language", asked);

        assertTrue(response.statusCode() == 400
                || header(response, "Content-Language").equals("ru"));
    }

    @Test
    void the_regulation_of_the_address_serves_a_request_that_names_none() throws Exception {
        String request = request("1", "CHANGE_MARK").replace("\"regulation\":\"small\",", "");

        assertEquals(
                200,
                post(DECISIONS + "?regulation=small", JSON, BodyPublishers.ofString(request))
                        .statusCode());
        JsonNode problem = problem(422, "/regulation", post(request));
        assertEquals(
                "missing member `regulation`; expected one of small",
                problem.path("detail").textValue());
        assertEquals(1, problem.path("id").intValue());
    }

    @Test
    void an_unknown_regulation_is_answered_with_the_nearest_known() throws Exception {
        String request = request("1", "CHANGE_MARK").replace("\"small\"", "\"smalll\"");

        JsonNode inBody = problem(422, "/regulation", post(request));
        JsonNode inAddress = problem(
                422, "/regulation", post(DECISIONS + "?regulation=smal", JSON, BodyPublishers.ofString(request)));

        assertEquals(
                "unknown regulation `smalll`; did you mean `small`?",
                inBody.path("detail").textValue());
        assertEquals(
                "unknown regulation `smal`; did you mean `small`?",
                inAddress.path("detail").textValue());
    }

    @Test
    void an_unknown_action_is_a_problem_that_points_at_it() throws Exception {
        JsonNode problem = problem(422, "/action", post(request("\"r9\"", "CHANGE_MARKS")));

        assertEquals(
                "unknown code `CHANGE_MARKS`; did you mean `CHANGE_MARK`?",
                problem.path("detail").textValue());
        assertEquals("r9", problem.path("id").textValue());
    }

    @ParameterizedTest
    @CsvSource({"at", "timezone", "actor", "action"})
    void a_missing_member_is_a_problem_that_points_at_its_place(String member) throws Exception {
        String request = request("1", "PUT_MARK").replace('"' + member + '"', "\"other\"");

        assertEquals(
                "missing member `" + member + "`",
                problem(422, "/" + member, post(request)).path("detail").textValue());
    }

    @Test
    void members_that_nobody_knows_are_ignored_with_a_notice() throws Exception {
        String request = request("1", "PUT_MARK").replace("{\"id\":1", "{\"a\\r\\nb: c\":1,\"мир\":2,\"id\":1");

        HttpResponse<String> response = post(request);

        assertEquals(200, response.statusCode());
        assertEquals("\"#/a%0D%0Ab:%20c\", \"#/%D0%BC%D0%B8%D1%80\"", header(response, "Journal-Ignored"));
    }

    @Test
    void numbers_come_back_digit_by_digit() throws Exception {
        assertTrue(post(request("12345678901234567890.10", "PUT_MARK"))
                .body()
                .startsWith("{\"id\":12345678901234567890.10,"));
    }

    @Test
    void lines_are_answered_in_order_and_a_bad_one_in_its_place() throws Exception {
        String stream = String.join(
                "\n",
                request("1", "CHANGE_MARK"),
                "",
                "{\"id\":2,",
                request("3", "FLY"),
                "\t \r",
                request("\"four\"", "PUT_MARK").replace("small", "smell"),
                request("5", "PUT_MARK"));

        HttpResponse<String> response =
                post(DECISIONS, NDJSON, BodyPublishers.ofString(stream), "Accept-Language", "en");

        assertEquals(200, response.statusCode());
        assertEquals(NDJSON, header(response, "Content-Type"));
        assertEquals("en", header(response, "Content-Language"));
        List<String> lines = lines(response);
        assertEquals(5, lines.size(), response::body);
        assertEquals("DENY", tree(lines.get(0)).path("verdict").textValue());
        assertEquals(
                "{\"line\":3,\"error\":{\"pointer\":\"\",\"message\":\"the JSON text ends too early at line 1, column 9\"}}",
                lines.get(1));
        assertEquals(4, tree(lines.get(2)).path("line").intValue());
        assertEquals(3, tree(lines.get(2)).path("id").intValue());
        assertEquals("/action", tree(lines.get(2)).at("/error/pointer").textValue());
        assertEquals("four", tree(lines.get(3)).path("id").textValue());
        assertEquals("/regulation", tree(lines.get(3)).at("/error/pointer").textValue());
        assertEquals("ALLOW", tree(lines.get(4)).path("verdict").textValue());
        assertTrue(response.body().endsWith("\n"));
    }

    @Test
    void ten_thousand_lines_of_unknown_length_are_answered_while_they_arrive() throws Exception {
        byte[] stream = (request("1", "CHANGE_MARK") + "\n").repeat(10_000).getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> response =
                post(DECISIONS, NDJSON, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(stream)));

        assertEquals(10_000, lines(response).size());
    }

    @Test
    void an_empty_stream_has_no_answers() throws Exception {
        HttpResponse<String> response = post(DECISIONS, NDJSON, BodyPublishers.noBody());

        assertEquals(200, response.statusCode());
        assertEquals("", response.body());
    }
}
