package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a caller sends, the answer is a problem that says what to put right. */
abstract class HostileInputContract extends RestContract {
    private static final int TEN_MEGABYTES = 10_000_000;

    HostileInputContract(HttpHost.Kind kind) {
        super(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | expected a JSON value, found nothing",
                "~  ~ | expected a JSON value, found nothing",
                "{\"id\":1, | the JSON text ends too early at line 1, column 9",
                "{\"id\":1}} | the text is not JSON at line 1, column 9",
                "{\"id\":1} {\"id\":2} | expected nothing after the JSON value at line 1, column 10",
                "{'id':1} | the text is not JSON at line 1, column 2",
                "{\"id\":NaN} | the text is not JSON at line 1, column 10",
                "nul | the text is not JSON at line 1, column 1",
                "{\"id\":01} | the text is not JSON at line 1, column 8",
            })
    void text_that_is_not_json_is_a_problem_with_line_and_column(String body, String detail) throws Exception {
        assertEquals(detail, problem(400, "", post(body)).path("detail").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e423450007580", "1e-423450007580", "0.1E99999999999999999999"})
    void a_number_beyond_all_numbers_is_refused_where_it_stands(String number) throws Exception {
        JsonNode problem = problem(400, "/id", post("{\"id\":" + number + "}"));

        assertEquals(
                "a name or a number is too long at line 1, column 7",
                problem.path("detail").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483647", "1e-2147483647", "1e999999999"})
    void a_number_of_a_few_characters_takes_no_more_memory_than_they_do(String number) throws Exception {
        String body = request(number, "PUT_MARK").replace("\"target\":{", "\"target\":{\"grade\":" + number + ",");

        assertEquals("/target/grade", problem(422, post(body)).path("pointer").textValue());
        assertEquals(200, post(request(number, "PUT_MARK")).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "-,en", "en,-", "*-*"})
    void a_language_that_cannot_be_read_is_answered_in_russian(String languages) throws Exception {
        HttpResponse<String> answer = post("", "Accept-Language", languages);

        problem(400, "", answer);
        assertEquals("ru", header(answer, "Content-Language"));
    }

    @Test
    void the_line_is_counted_over_the_whole_body() throws Exception {
        assertEquals(
                "the text is not JSON at line 3, column 8",
                problem(400, "", post("{\n \"id\":1,\n \"мир\":?}"))
                        .path("detail")
                        .textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "1", "null", "true"})
    void json_that_is_no_object_is_no_request(String body) throws Exception {
        assertEquals(
                "expected a request as a JSON object",
                problem(422, "", post(body)).path("detail").textValue());
    }

    @Test
    void a_doubled_member_is_refused_with_its_pointer() throws Exception {
        JsonNode problem = problem(400, "/actor/id", post("{\"actor\":{\"id\":1,\"id\":2}}"));

        assertEquals(
                "doubled member `id` at line 1, column 18",
                problem.path("detail").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void json_a_hundred_thousand_deep_is_refused_at_the_limit(String opening) throws Exception {
        JsonNode problem = problem(400, post(opening.repeat(100_000)));

        assertTrue(problem.path("detail").textValue().startsWith("expected arrays and objects nested at most 16 deep"));
    }

    @Test
    void json_as_deep_as_the_limit_is_read() throws Exception {
        String request = request("1", "PUT_MARK").replace("{\"id\":1", "{\"x\":" + "[".repeat(15) + "]".repeat(15));

        assertEquals(200, post(request).statusCode());
    }

    @Test
    void a_body_that_is_not_utf8_is_refused_at_the_byte() throws Exception {
        byte[] body = "{\"id\":\"мир\"}".getBytes(Charset.forName("windows-1251"));

        JsonNode problem = problem(400, "", post(DECISIONS, JSON, BodyPublishers.ofByteArray(body)));

        assertEquals(
                "expected UTF-8, found something else at byte 8",
                problem.path("detail").textValue());
        problem(
                400,
                "",
                post(DECISIONS, JSON, BodyPublishers.ofString(request("1", "PUT_MARK"), StandardCharsets.UTF_16)));
    }

    @Test
    void a_body_cut_within_a_character_is_refused() throws Exception {
        problem(400, "", post(DECISIONS, JSON, BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xD0})));
    }

    @Test
    void another_charset_is_refused_by_name() throws Exception {
        JsonNode problem = problem(
                400, "", post(DECISIONS, "application/json; charset=windows-1251", BodyPublishers.ofString("{}")));

        assertEquals(
                "expected the charset `utf-8`, not `windows-1251`",
                problem.path("detail").textValue());
        assertEquals(
                200,
                post(DECISIONS, "application/json;charset=UTF-8", BodyPublishers.ofString(request("1", "PUT_MARK")))
                        .statusCode());
    }

    @Test
    void half_a_surrogate_pair_is_refused_and_a_whole_one_comes_back() throws Exception {
        problem(400, "/id", post(request("\"\\ud83d\"", "PUT_MARK")));
        problem(400, post(request("\"\\ude00\\ud83d\"", "PUT_MARK")));
        assertTrue(post(request("\"\\ud83d\\ude00\"", "PUT_MARK")).body().startsWith("{\"id\":\"\uD83D\uDE00\""));
    }

    @Test
    void ten_megabytes_are_too_many_with_and_without_an_announced_length() throws Exception {
        byte[] body = " ".repeat(TEN_MEGABYTES).getBytes(StandardCharsets.UTF_8);
        BodyPublisher announced = BodyPublishers.ofByteArray(body);
        BodyPublisher silent = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));

        for (BodyPublisher publisher : List.of(announced, silent)) {
            JsonNode problem = problem(413, "", post(DECISIONS, JSON, publisher));
            assertEquals(
                    "expected at most 1048576 bytes", problem.path("detail").textValue());
        }
        problem(413, "", post(DECISIONS, NDJSON, announced));
    }

    @Test
    void a_body_of_exactly_the_limit_is_read() throws Exception {
        String request = request("1", "PUT_MARK");
        String padding = " ".repeat(LONGEST_REQUEST - request.length());

        assertEquals(200, post(request + padding).statusCode());
        problem(413, "", post(request + padding + " "));
    }

    @Test
    void a_line_that_is_too_long_is_refused_in_place() throws Exception {
        String stream =
                request("1", "PUT_MARK") + "\n" + " ".repeat(LONGEST_REQUEST) + "1\n" + request("3", "PUT_MARK");

        List<String> lines = lines(post(DECISIONS, NDJSON, BodyPublishers.ofString(stream)));

        assertEquals(3, lines.size());
        assertEquals(
                "{\"line\":2,\"error\":{\"pointer\":\"\",\"message\":\"the line is longer than 1048576 bytes\"}}",
                lines.get(1));
        assertEquals(3, tree(lines.get(2)).path("id").intValue());
    }

    @Test
    void a_stream_is_read_up_to_its_limit_and_not_further() throws Exception {
        byte[] stream =
                (" ".repeat(1023) + "\n").repeat(LONGEST_STREAM / 1024 + 100).getBytes(StandardCharsets.UTF_8);

        List<String> lines =
                lines(post(DECISIONS, NDJSON, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(stream))));

        assertEquals(
                List.of("{\"line\":5121,\"error\":{\"pointer\":\"\","
                        + "\"message\":\"the stream is longer than 5242880 bytes; the rest is not read\"}}"),
                lines);
    }

    @Test
    void a_stream_with_bad_bytes_in_one_line_goes_on() throws Exception {
        byte[] good = (request("1", "PUT_MARK") + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] stream = new byte[2 * good.length + 3];
        System.arraycopy(good, 0, stream, 0, good.length);
        stream[good.length] = (byte) 0xFF;
        stream[good.length + 1] = '"';
        stream[good.length + 2] = '\n';
        System.arraycopy(good, 0, stream, good.length + 3, good.length);

        List<String> lines = lines(post(DECISIONS, NDJSON, BodyPublishers.ofByteArray(stream)));

        assertEquals(3, lines.size());
        assertEquals(
                "expected UTF-8, found something else at byte 1",
                tree(lines.get(1)).at("/error/message").textValue());
    }

    @Test
    void what_a_message_repeats_of_the_input_is_kept_short() throws Exception {
        String body = request("1", "A".repeat(500_000));

        assertTrue(
                problem(422, "/action", post(body)).path("detail").textValue().length() < 600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data; boundary=x"})
    void another_media_type_is_415(String mediaType) throws Exception {
        problem(415, post(DECISIONS, mediaType, BodyPublishers.ofString("{}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "application/json; charset", "/", ";;;"})
    void a_media_type_that_cannot_be_read_is_the_callers_fault(String mediaType) throws Exception {
        int status = post(DECISIONS, mediaType, BodyPublishers.ofString("{}")).statusCode();

        assertTrue(status == 400 || status == 415 || status == 422, () -> "status " + status);
    }

    @Test
    void no_media_type_at_all_is_415() throws Exception {
        problem(415, send(request(DECISIONS).POST(BodyPublishers.ofString(request("1", "PUT_MARK")))));
    }

    @Test
    void an_answer_in_another_media_type_is_406() throws Exception {
        problem(406, post(request("1", "PUT_MARK"), "Accept", "application/xml"));
        problem(406, get("/api/v1/regulations", "Accept", "text/html"));
        assertEquals(
                200,
                get("/api/v1/regulations", "Accept", "text/html, */*;q=0.1").statusCode());
    }

    @Test
    void another_method_is_405_with_those_allowed() throws Exception {
        for (String method : List.of("GET", "PUT", "DELETE")) {
            HttpResponse<String> response = send(request(DECISIONS).method(method, BodyPublishers.noBody()));
            problem(405, response);
            assertTrue(allowed(response).contains("POST"), () -> method + " " + allowed(response));
            assertFalse(allowed(response).contains(method));
        }
        HttpResponse<String> response = post("/api/v1/regulations", JSON, BodyPublishers.ofString("{}"));
        problem(405, response);
        assertTrue(allowed(response).contains("GET"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api", "/api/v1", "/api/v1/decision", "/api/v1/decisions/1", "/api/v1/regulations/small/x"
            })
    void an_address_where_nothing_is_gives_a_404(String path) throws Exception {
        JsonNode problem = problem(404, get(path));

        assertEquals("about:blank", problem.path("type").textValue());
        assertEquals(path, problem.path("instance").textValue());
    }

    @Test
    void a_failure_of_the_server_shows_an_opaque_id_and_nothing_else() throws Exception {
        String boom = request("1", "PUT_MARK").replace("t-17", "boom");

        JsonNode problem = problem(500, post(boom));

        Set<String> members = new TreeSet<>();
        problem.fieldNames().forEachRemaining(members::add);
        assertEquals(Set.of("type", "title", "status", "detail", "instance"), members);
        assertTrue(problem.path("instance").textValue().startsWith("urn:uuid:"));
    }

    @Test
    void a_failure_at_one_line_leaves_the_others_their_answers() throws Exception {
        String line = request("1", "PUT_MARK") + "\n";

        List<String> lines =
                lines(post(DECISIONS, NDJSON, BodyPublishers.ofString(line + line.replace("t-17", "boom") + line)));

        assertEquals(3, lines.size());
        assertTrue(tree(lines.get(1)).at("/error/message").textValue().startsWith("the server failed"));
        assertEquals("ALLOW", tree(lines.get(2)).path("verdict").textValue());
    }

    private static Set<String> allowed(HttpResponse<String> response) {
        return Set.of(header(response, "Allow").split("\\s*,\\s*"));
    }
}
