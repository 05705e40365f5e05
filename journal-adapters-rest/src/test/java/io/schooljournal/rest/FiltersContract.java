package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.schooljournal.core.people.Actor;
import io.schooljournal.rest.http.CallerRate;
import io.schooljournal.rest.http.Cors;
import io.schooljournal.rest.http.Gzip;
import io.schooljournal.rest.http.RequestIds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host may put around the resources: identifiers of requests, origins, rates, packed bodies. */
abstract class FiltersContract extends JournalContract {
    private static final int PER_MINUTE = 30;
    private static final String FRIEND = "https://school.example";

    FiltersContract(HttpHost.Kind kind) {
        super(kind);
    }

    @Override
    JournalApplication application() {
        return keepingJournals()
                .with(new CallerInHeader())
                .with(new RequestIds())
                .with(new Cors(Set.of(FRIEND)))
                .with(new CallerRate(PER_MINUTE, this::now))
                .with(new Gzip())
                .build();
    }

    @Test
    void a_request_keeps_its_identifier_and_gets_one_when_it_has_none() throws Exception {
        HttpResponse<String> named = get("/api/v1/regulations", "X-Request-Id", "a-1");
        HttpResponse<String> unnamed = get("/api/v1/regulations");
        HttpResponse<String> unfit = get("/api/v1/regulations", "X-Request-Id", "a b\"");
        HttpResponse<String> nowhere = get("/api/v1/none", "X-Request-Id", "a-2");

        assertEquals("a-1", header(named, "X-Request-Id"));
        assertFalse(header(unnamed, "X-Request-Id").isBlank());
        assertTrue(header(unfit, "X-Request-Id").matches("[0-9a-f-]{36}"));
        problem(404, nowhere);
        assertEquals("a-2", header(nowhere, "X-Request-Id"));
    }

    @Test
    void an_origin_on_the_list_is_let_in() throws Exception {
        HttpResponse<String> asked = send(request(mark())
                .method("OPTIONS", BodyPublishers.noBody())
                .headers("Access-Control-Request-Method", "PUT", "Origin", FRIEND));
        HttpResponse<String> read = get("/api/v1/regulations", "Origin", FRIEND);

        assertEquals(204, asked.statusCode());
        assertEquals(FRIEND, header(asked, "Access-Control-Allow-Origin"));
        assertTrue(header(asked, "Access-Control-Allow-Methods").contains("PUT"));
        assertTrue(header(asked, "Access-Control-Allow-Headers").contains("If-Match"));
        assertEquals(FRIEND, header(read, "Access-Control-Allow-Origin"));
        assertTrue(header(read, "Access-Control-Expose-Headers").contains("ETag"));
        assertFalse(
                read.headers().firstValue("Access-Control-Allow-Credentials").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "null", "*", "http://school.example"})
    void any_other_origin_is_not(String origin) throws Exception {
        HttpResponse<String> asked = send(request(mark())
                .method("OPTIONS", BodyPublishers.noBody())
                .headers("Access-Control-Request-Method", "PUT", "Origin", origin));
        HttpResponse<String> read = get("/api/v1/regulations", "Origin", origin);

        assertFalse(asked.headers().firstValue("Access-Control-Allow-Origin").isPresent());
        assertFalse(read.headers().firstValue("Access-Control-Allow-Origin").isPresent());
        assertTrue(read.headers().allValues("Vary").contains("Origin"), read.headers()::toString);
    }

    @Test
    void a_caller_who_asks_too_often_is_told_when_to_come_again() throws Exception {
        Actor teacher = given().teacher();
        for (int i = 0; i < PER_MINUTE; i++) {
            answer(200, read(teacher, page()));
        }

        HttpResponse<String> beyond = read(teacher, page());
        problem(429, beyond);
        assertEquals("2", header(beyond, "Retry-After"));
        answer(200, read(given().colleague(), page()));
        itIs(now().plusSeconds(2));
        answer(200, read(teacher, page()));
        problem(429, read(teacher, page()));
        HttpResponse<String> russian = send(request(page())
                .header(CallerInHeader.HEADER, encoded(teacher.id()))
                .header("Accept-Language", "ru"));
        assertEquals(
                "ожидалось не больше " + PER_MINUTE + " запросов в минуту",
                problem(429, russian).path("detail").textValue());
        assertEquals(
                "expected at most " + PER_MINUTE + " requests a minute",
                problem(429, beyond).path("detail").textValue());
    }

    @Test
    void a_packed_body_is_read() throws Exception {
        HttpResponse<String> response =
                send(packed(gzip("{\"value\":\"4\"}".getBytes(StandardCharsets.UTF_8)), "gzip"));

        assertEquals("4", answer(201, response).at("/content/value").textValue());
    }

    @Test
    void a_small_body_does_not_become_a_large_one() throws Exception {
        byte[] bomb = gzip(new byte[20 * LONGEST_REQUEST]);
        assertTrue(bomb.length < LONGEST_REQUEST / 10);

        problem(413, send(packed(bomb, "gzip")));
    }

    @Test
    void a_body_that_is_not_packed_as_it_says_is_refused() throws Exception {
        byte[] plain = "{\"value\":\"4\"}".getBytes(StandardCharsets.UTF_8);
        byte[] half = gzip(plain);

        problem(400, send(packed(plain, "gzip")));
        problem(400, send(packed(java.util.Arrays.copyOf(half, half.length - 9), "gzip")));
        HttpResponse<String> unknown = send(packed(plain, "br"));
        problem(415, unknown);
        assertEquals("gzip", header(unknown, "Accept-Encoding"));
    }

    @Test
    void a_larger_answer_goes_packed_to_whoever_accepts_it() throws Exception {
        for (int place = 1; place <= 9; place++) {
            answer(201, put(given().teacher(), mark() + "/" + place, NEW, "{\"value\":\"4\"}"));
        }
        HttpResponse<byte[]> packed = bytes(page(), "gzip;q=0.8, br");
        HttpResponse<byte[]> plain = bytes(page(), "gzip;q=0, br");
        HttpResponse<byte[]> small = bytes(journal() + "/pages/none", "gzip");

        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
        JsonNode page = tree(new String(
                new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(page, tree(new String(plain.body(), StandardCharsets.UTF_8)));
        assertTrue(packed.body().length < plain.body().length / 3);
        assertTrue(plain.headers().allValues("Vary").contains("Accept-Encoding"));
        assertFalse(small.headers().firstValue("Content-Encoding").isPresent());
    }

    @Test
    void a_copy_is_known_again_packed_or_plain() throws Exception {
        HttpResponse<String> plain = get("/openapi.json");
        HttpResponse<String> again = get("/openapi.json", "If-None-Match", header(plain, "ETag"));

        assertTrue(header(plain, "ETag").startsWith("W/"));
        assertEquals(304, again.statusCode());
        assertTrue(again.headers().allValues("Vary").contains("Accept-Encoding"));
    }

    private HttpResponse<byte[]> bytes(String path, String codings) throws Exception {
        HttpRequest request = request(path)
                .headers(
                        "Accept-Encoding",
                        codings,
                        CallerInHeader.HEADER,
                        encoded(given().colleague().id()))
                .build();
        return java.net.http.HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder packed(byte[] body, String coding) {
        return request(mark())
                .PUT(BodyPublishers.ofByteArray(body))
                .headers("Content-Type", JSON, "If-None-Match", "*", "Content-Encoding", coding)
                .header(CallerInHeader.HEADER, encoded(given().teacher().id()));
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }
}
