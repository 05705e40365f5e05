package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** {@code GET /api/v1/regulations…}. */
abstract class RegulationsContract extends RestContract {
    private static final String REGULATIONS = "/api/v1/regulations";

    RegulationsContract(HttpHost.Kind kind) {
        super(kind);
    }

    @Test
    void the_list_counts_the_clauses_by_kind() throws Exception {
        HttpResponse<String> response = get(REGULATIONS);

        assertEquals(200, response.statusCode());
        assertEquals(JSON, header(response, "Content-Type"));
        assertEquals("nosniff", header(response, "X-Content-Type-Options"));
        assertEquals("""
                {"regulations":[{"id":"small","title":{"ru":"Малое положение","en":"Small regulation"},\
                "editions":[{"from":"2021-09-01","to":"2023-08-31"},{"from":"2023-09-01"}],\
                "clauses":{"total":3,"ACCESS":1,"WINDOW":1,"ORG":1}}]}""", response.body());
    }

    @Test
    void a_regulation_shows_its_clauses_in_order_and_its_readings() throws Exception {
        JsonNode regulation = tree(get(REGULATIONS + "/small").body());

        assertEquals("small", regulation.path("id").textValue());
        assertEquals("1.2.a", regulation.at("/clauses/1/clause").textValue());
        assertEquals(
                "{\"ref\":\"small:2\",\"clause\":\"2\",\"kind\":\"ORG\","
                        + "\"text\":{\"ru\":\"Совет\",\"en\":\"Council\"},\"reason\":\"a meeting of people\"}",
                regulation.at("/clauses/2").toString());
        assertEquals(
                "{\"name\":\"close\",\"chosen\":\"midnight\",\"alternatives\":[\"midnight\",\"hour\"],"
                        + "\"clauses\":[\"small:1.2.a\"],\"text\":{\"ru\":\"Когда\",\"en\":\"When\"}}",
                regulation.at("/readings/0").toString());
    }

    @Test
    void a_clause_has_an_address_of_its_own() throws Exception {
        assertEquals(
                "{\"ref\":\"small:1.1\",\"clause\":\"1.1\",\"kind\":\"ACCESS\",\"text\":{\"ru\":\"Кто\",\"en\":\"Who\"}}",
                get(REGULATIONS + "/small/clauses/1.1").body());
    }

    @Test
    void an_unknown_regulation_or_clause_is_404_with_a_suggestion() throws Exception {
        JsonNode regulation = problem(404, get(REGULATIONS + "/smal"));
        JsonNode clause = problem(404, get(REGULATIONS + "/small/clauses/1.2.b"));
        JsonNode both = problem(404, get(REGULATIONS + "/smal/clauses/1.2.a"));

        assertEquals(
                "unknown regulation `smal`; did you mean `small`?",
                regulation.path("detail").textValue());
        assertEquals(REGULATIONS + "/smal", regulation.path("instance").textValue());
        assertEquals(
                "unknown clause `1.2.b` in `small`; did you mean `1.2.a`?",
                clause.path("detail").textValue());
        assertEquals(regulation.path("detail"), both.path("detail"));
    }

    @Test
    void an_unchanged_copy_costs_a_304_without_a_body() throws Exception {
        HttpResponse<String> first = get(REGULATIONS + "/small");
        String tag = header(first, "ETag");

        HttpResponse<String> again = get(REGULATIONS + "/small", "If-None-Match", tag);

        assertEquals("no-cache", header(first, "Cache-Control"));
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(tag, header(again, "ETag"));
        assertEquals("no-cache", header(again, "Cache-Control"));
        assertNotEquals(tag, header(get(REGULATIONS), "ETag"));
        assertEquals(
                200, get(REGULATIONS + "/small", "If-None-Match", "\"other\"").statusCode());
        problem(412, get(REGULATIONS + "/small", "If-Match", "\"other\""));
    }

    @Test
    void head_gives_the_headers_of_get() throws Exception {
        HttpResponse<String> head = send(request(REGULATIONS + "/small").method("HEAD", BodyPublishers.noBody()));

        assertEquals(200, head.statusCode());
        assertEquals(header(get(REGULATIONS + "/small"), "ETag"), header(head, "ETag"));
    }

    @Test
    void an_id_with_line_breaks_adds_no_header_and_is_quoted_in_the_problem() throws Exception {
        HttpResponse<String> response = get(REGULATIONS + "/small%0D%0AX-Injected:%20yes");

        JsonNode problem = problem(404, response);
        assertFalse(response.headers().map().containsKey("X-Injected"));
        assertEquals(
                "unknown regulation `small\r\nX-Injected: yes`; expected one of small",
                problem.path("detail").textValue());
        assertEquals(
                REGULATIONS + "/small%0D%0AX-Injected:%20yes",
                problem.path("instance").textValue());
    }

    @Test
    void an_id_that_is_no_utf8_is_unknown_or_refused_by_the_host() throws Exception {
        int status = get(REGULATIONS + "/%FF%FE").statusCode();

        assertTrue(status == 404 || status == 400, () -> "status " + status);
    }
}
