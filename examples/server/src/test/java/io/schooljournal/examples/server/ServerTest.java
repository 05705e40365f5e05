package io.schooljournal.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.AnswerForm;
import io.schooljournal.core.wire.Call;
import io.schooljournal.core.wire.RequestForm;
import io.schooljournal.rules.Regulations;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real server with the real regulations. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LOOPBACK = "127.0.0.1";
    private static final int ANY_PORT = 0;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private RunningServer server;

    @BeforeAll
    void begin() throws StartRefused {
        server = start(ANY_PORT, Database.IN_MEMORY);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_healthy_server_names_its_regulations() throws Exception {
        HttpResponse<String> response = get("/health");

        assertEquals(200, response.statusCode());
        JsonNode health = JSON.readTree(response.body());
        assertEquals("UP", health.path("status").textValue());
        assertEquals("UP", health.path("database").textValue());
        assertTrue(texts(health.path("regulations")).contains("sosh21"));
    }

    @Test
    void a_teacher_learns_by_which_clauses_the_mark_is_closed_and_what_remains() throws Exception {
        HttpResponse<String> response =
                post("application/json", request("sosh21", "2024-10-04T09:00:00+03:00", "CHANGE_MARK"));

        assertEquals(200, response.statusCode());
        JsonNode answer = JSON.readTree(response.body());
        assertEquals("DENY", answer.path("verdict").textValue());
        assertEquals("EDIT_WINDOW_CLOSED", answer.at("/reasons/0/code").textValue());
        assertEquals(List.of("sosh21:P-5.5.e", "sosh21:R-4.1.a"), texts(answer.at("/reasons/0/clauses")));
        assertEquals("2024-10-04T00:00:00+03:00", answer.path("openUntil").textValue());
        assertEquals("CORRECTION", answer.at("/remedies/0/procedure").textValue());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void the_answer_over_http_is_the_answer_of_the_library(String request) throws Exception {
        assertEquals(
                JSON.readTree(ofTheLibrary(request)),
                JSON.readTree(post("application/json", request).body()));
    }

    @Test
    void a_stream_gives_the_answers_of_the_library_in_order() throws Exception {
        HttpResponse<String> response = post("application/x-ndjson", String.join("\n", requests()));

        List<String> expected = new ArrayList<>();
        for (String request : requests()) {
            expected.add(ofTheLibrary(request));
        }
        assertEquals(expected, response.body().lines().toList());
    }

    @Test
    void every_regulation_listed_can_be_read_with_every_clause() throws Exception {
        for (JsonNode summary : JSON.readTree(get("/api/v1/regulations").body()).path("regulations")) {
            String path = "/api/v1/regulations/" + summary.path("id").textValue();
            JsonNode regulation = JSON.readTree(get(path).body());
            assertEquals(
                    summary.at("/clauses/total").intValue(),
                    regulation.path("clauses").size());
            JsonNode last =
                    regulation.path("clauses").path(regulation.path("clauses").size() - 1);
            if (!last.isMissingNode()) {
                assertEquals(
                        last,
                        JSON.readTree(
                                get(path + "/clauses/" + last.path("clause").textValue())
                                        .body()));
            }
        }
    }

    @Test
    void a_mistyped_clause_is_answered_with_the_nearest() throws Exception {
        HttpResponse<String> response = get("/api/v1/regulations/sosh21/clauses/R-4.1.x");

        assertEquals(404, response.statusCode());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
        assertTrue(response.body().contains("возможно, `R-4.1."), response::body);
    }

    @Test
    void an_address_where_nothing_is_gives_a_problem() throws Exception {
        for (String path : List.of("/web/none.js", "/nothing", "/application.wadl", "/health/x")) {
            assertEquals(404, get(path).statusCode(), path);
            assertTrue(get(path).body().startsWith("{\"type\""), path);
        }
    }

    @Test
    void a_second_server_at_the_same_address_is_refused_and_the_first_goes_on() throws Exception {
        int taken = server.address().getPort();

        StartRefused refused = assertThrows(StartRefused.class, () -> start(taken, "jdbc:h2:mem:second"));

        assertEquals("cannot listen on `" + LOOPBACK + ":" + taken + "`: address already in use", refused.getMessage());
        assertEquals(200, get("/health").statusCode());
    }

    @Test
    void a_stopped_server_answers_no_more_and_its_port_is_free() throws Exception {
        RunningServer first = start(ANY_PORT, "jdbc:h2:mem:first");
        int port = first.address().getPort();
        first.close();

        try (RunningServer next = start(port, "jdbc:h2:mem:next")) {
            assertEquals(port, next.address().getPort());
        }
        HttpRequest request =
                HttpRequest.newBuilder(first.address()).timeout(PATIENCE).build();
        assertThrows(IOException.class, () -> client.send(request, BodyHandlers.discarding()));
    }

    private static RunningServer start(int port, String jdbcUrl) throws StartRefused {
        return RunningServer.start(Settings.at(LOOPBACK, port, jdbcUrl), Clock.systemUTC(), line -> {});
    }

    private static List<String> requests() {
        List<String> requests = new ArrayList<>();
        for (String regulation : Regulations.builtIn().ids()) {
            for (String at :
                    List.of("2024-10-01T09:20:00+03:00", "2024-10-03T23:59:59+03:00", "2024-10-04T00:00:00+03:00")) {
                for (String action :
                        List.of("PUT_MARK", "CHANGE_MARK", "READ_JOURNAL", "SET_FINAL_MARK", "ENROL_PUPIL")) {
                    requests.add(request(regulation, at, action));
                }
            }
        }
        return requests;
    }

    private static String request(String regulation, String at, String action) {
        return """
                {"id":"r1","regulation":"%s","at":"%s","timezone":"Europe/Moscow",\
                "actor":{"id":"t-17","roles":[{"role":"SUBJECT_TEACHER","subject":"algebra","classes":["7A"]}]},\
                "action":"%s","target":{"class":"7A","grade":7,"subject":"algebra","subjectArea":"OTHER",\
                "activity":"LESSONS","pupil":"p-3","lessonStart":"2024-10-01T09:00:00+03:00","workKind":"CURRENT"},\
                "state":{"yearFinalsSet":false,"yearClosed":false,"pupilEnrolled":true,"consentOnFile":true,\
                "directive":false,"remark":false,"correction":null}}""".formatted(regulation, at, action);
    }

    private static String ofTheLibrary(String request) throws IOException {
        Call call = assertInstanceOf(Call.class, RequestForm.read(JSON.readValue(request, Map.class)));
        String regulation = call.regulation();
        assertFalse(regulation == null);
        Explanation explanation = Regulations.builtIn(regulation).explain(call.request());
        return JSON.writeValueAsString(AnswerForm.write(call.id(), call.request(), explanation, Language.EN));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(at(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String mediaType, String body) throws IOException, InterruptedException {
        HttpRequest request = at("/api/v1/decisions")
                .header("Content-Type", mediaType)
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path)).timeout(PATIENCE);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }
}
