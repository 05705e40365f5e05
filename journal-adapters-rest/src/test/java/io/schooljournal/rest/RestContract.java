package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.schooljournal.rest.http.Limits;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Starts a host with the resources over {@link SmallPolicies}, and speaks HTTP to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RestContract {
    static final int LONGEST_REQUEST = 1 << 20;
    static final int LONGEST_STREAM = 5 << 20;
    static final int DEEPEST = 16;
    static final Limits LIMITS = new Limits(LONGEST_REQUEST, LONGEST_STREAM, DEEPEST);
    static final String DECISIONS = "/api/v1/decisions";
    static final String JSON = "application/json";
    static final String NDJSON = "application/x-ndjson";
    static final String PROBLEM = "application/problem+json";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpHost.Kind kind;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private HttpHost host;

    @SuppressWarnings("NullAway.Init")
    RestContract(HttpHost.Kind kind) {
        this.kind = kind;
    }

    @BeforeAll
    void start() throws Exception {
        host = kind.serve(application());
    }

    /** Returns what is served. */
    JournalApplication application() {
        return new JournalApplication(new SmallPolicies(), LIMITS);
    }

    @AfterAll
    void stop() {
        host.close();
    }

    URI at(String path) {
        return URI.create(host.address() + path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path));
    }

    /** Sends, in English unless the request asks for another language. */
    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (request.copy().build().headers().firstValue("Accept-Language").isEmpty()) {
            request.header("Accept-Language", "en");
        }
        return sendAsItIs(request);
    }

    HttpResponse<String> sendAsItIs(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertNoTrace(response);
        Description.holds(response);
        return response;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String body, String... headers) throws IOException, InterruptedException {
        return post(DECISIONS, JSON, BodyPublishers.ofString(body), headers);
    }

    HttpResponse<String> post(String path, String mediaType, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path).header("Content-Type", mediaType).POST(body);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    static JsonNode tree(String json) throws IOException {
        return MAPPER.readTree(json);
    }

    static List<String> lines(HttpResponse<String> response) {
        return Arrays.asList(response.body().split("\n", -1)).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Holds when the response is a problem with this status; returns it. */
    static JsonNode problem(int status, HttpResponse<String> response) throws IOException {
        assertEquals(status, response.statusCode(), response::body);
        assertEquals(PROBLEM, header(response, "Content-Type"));
        assertEquals("nosniff", header(response, "X-Content-Type-Options"));
        assertEquals("no-store", header(response, "Cache-Control"));
        JsonNode problem = tree(response.body());
        assertEquals(status, problem.path("status").intValue());
        assertFalse(problem.path("type").asText().isEmpty());
        assertFalse(problem.path("title").asText().isEmpty());
        return problem;
    }

    static JsonNode problem(int status, String pointer, HttpResponse<String> response) throws IOException {
        JsonNode problem = problem(status, response);
        assertEquals(pointer, problem.path("pointer").textValue(), response::body);
        assertEquals(DECISIONS, problem.path("instance").textValue());
        return problem;
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** What a caller must never see, whatever was asked. */
    private static void assertNoTrace(HttpResponse<String> response) {
        for (String trace : List.of("\tat ", "Exception", "io.schooljournal", "jboss", "glassfish", "RESTEASY")) {
            assertFalse(response.body().contains(trace), response::body);
        }
        assertFalse(response.body().contains("a secret of the server"));
    }

    static String request(String id, String action) {
        return """
                {"id":%s,"regulation":"small","at":"2024-10-03T18:20:00+03:00","timezone":"Europe/Moscow",\
                "actor":{"id":"t-17","roles":[{"role":"SUBJECT_TEACHER","subject":"algebra","classes":["7A"]}]},\
                "action":"%s","target":{"lessonStart":"2024-10-01T09:00:00+03:00"}}""".formatted(id, action);
    }
}
