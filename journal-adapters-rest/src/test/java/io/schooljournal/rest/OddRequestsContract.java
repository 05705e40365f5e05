package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that nobody would write on purpose get an answer that helps, and conditions of HTTP mean what its RFC says. */
abstract class OddRequestsContract extends JournalContract {
    private static final String FOUR = "{\"value\":\"4\"}";
    private static final String WHEN = "\"startsAt\":\"2024-10-02T09:00:00+03:00\"";

    OddRequestsContract(HttpHost.Kind kind) {
        super(kind);
    }

    /** White space of any kind is no name: that of ASCII, and that which looks like it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/pages/algebra/lessons/n | {WHEN,'subgroup':' '} | /subgroup",
                "/pages/algebra/lessons/n | {WHEN,'teacher':'\\u2003'} | /teacher",
                "/pages/algebra/lessons/n | {WHEN,'substitute':'\\n'} | /substitute",
                "/pages/algebra/untimetabled-lessons/n | {WHEN,'topic':'Степени','teacher':' '} | /teacher",
                "/pages/algebra/untimetabled-lessons/n | {WHEN,'topic':'\\u2003'} | /topic",
                "/pages/algebra/plan/n | {'topic':'\\u2003'} | /topic",
                "/pages/algebra/subgroups/n | {'name':'1','pupils':['p','\\u2003']} | /pupils/1",
            })
    void a_blank_name_in_a_message_is_refused_where_it_stands(String path, String body, String pointer)
            throws Exception {
        String message = body.replace("WHEN", WHEN).replace('\'', '"');

        JsonNode problem = problem(422, put(given().administrator(), journal() + path, NEW, message));

        assertEquals(pointer, problem.path("pointer").textValue());
        assertEquals("expected a text that is not blank", problem.path("detail").textValue());
    }

    @Test
    void the_pointer_of_a_text_at_fault_leads_to_it_whatever_its_member_is_called() throws Exception {
        String body = "{\"a/b~c\":\"\\u0000\"}";

        JsonNode problem = problem(422, put(given().teacher(), mark(), NEW, body));

        assertEquals("/a~1b~0c", problem.path("pointer").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"class=", "class=%20", "period=", "class=x&pupil=%E2%80%83"})
    void a_parameter_without_a_value_is_named(String query) throws Exception {
        String report = journal().replaceFirst("/classes/.*", "") + "/reports/" + SomeReports.NAME;

        JsonNode problem = problem(400, read(given().teacher(), report + "?" + query));

        assertTrue(query.contains(problem.path("parameter").textValue() + "="), problem::toString);
    }

    @Test
    void a_list_of_reports_is_json_or_not_acceptable() throws Exception {
        String reports = journal().replaceFirst("/classes/.*", "") + "/reports";

        problem(406, send(given().teacher(), "GET", reports, "", "", "Accept", "image/png"));
    }

    @Test
    void a_weak_tag_names_no_version_that_could_be_replaced() throws Exception {
        answer(201, put(given().teacher(), mark(), NEW, FOUR));

        problem(412, send(given().teacher(), "PUT", mark(), "", "{\"value\":\"5\"}", "If-Match", "W/\"1\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*,*", "abc", "\"", "W/", ",", "\"a\" \"b\""})
    void a_condition_that_cannot_be_read_is_none(String condition) throws Exception {
        for (String path : new String[] {"/openapi.json", "/api/v1/regulations"}) {
            assertEquals(200, get(path, "If-None-Match", condition).statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html;q=0.2, */*;q=0.8 | application/json",
                "*/* | text/html",
                "text/*;q=0.5, text/html;q=0, application/pdf;q=0.4 | text/csv",
                "application/pdf, text/html | text/html",
            })
    void a_document_comes_in_the_form_of_the_greatest_weight(String accept, String type) throws Exception {
        String report = journal().replaceFirst("/classes/.*", "") + "/reports/" + SomeReports.NAME + "?class="
                + encoded(given().journal().schoolClass());

        HttpResponse<String> document = send(given().teacher(), "GET", report, "", "", "Accept", accept);

        assertEquals(type, header(document, "Content-Type").split(";", 2)[0]);
    }

    /** One host passes such a header over, another refuses it before anything here is reached. */
    @Test
    void a_language_that_cannot_be_read_is_no_failure_of_the_server() throws Exception {
        String report = journal().replaceFirst("/classes/.*", "") + "/reports/" + SomeReports.NAME + "?class="
                + encoded(given().journal().schoolClass());
        String caller = encoded(given().teacher().id());

        int status = get(report, "Accept-Language", "en;q=5.8, ru;q=0.9", CallerInHeader.HEADER, caller)
                .statusCode();

        assertTrue(status == 200 || status == 400, () -> "status " + status);
    }
}
