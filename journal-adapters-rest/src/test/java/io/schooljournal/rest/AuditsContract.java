package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.schooljournal.core.port.Audits;
import io.schooljournal.core.port.RefusedPackage;
import io.schooljournal.core.regulation.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** {@code POST /api/v1/audits}: a package comes in, findings go out, and nothing of it stays. */
abstract class AuditsContract extends RestContract {
    private static final String AUDITS = "/api/v1/audits";
    private static final String BROKEN_LATER = "broken later";

    private final AtomicInteger open = new AtomicInteger();

    AuditsContract(HttpHost.Kind kind) {
        super(kind);
    }

    @Override
    JournalApplication application() {
        Audits audits = (zip, regulation, asOf) -> {
            String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            if (text.equals("broken")) {
                throw new RefusedPackage("marks.csv:17", "expected a value");
            }
            open.incrementAndGet();
            return new Judged(text, open);
        };
        return JournalApplication.builder(new SmallPolicies())
                .limits(LIMITS)
                .audits(audits)
                .with(new CallerInHeader())
                .build();
    }

    /** An audit that finds the package itself. */
    private record Judged(String text, AtomicInteger open) implements Audits.Audit {
        @Override
        public void write(Audits.Form form, Language language, OutputStream out) throws RefusedPackage {
            String found = "{\"severity\":\"ERROR\",\"code\":\"" + language + "\"}";
            String whole = "{\"summary\":{},\"rules\":[],\"notChecked\":[],\"findings\":[" + found + "]}";
            try {
                out.write((form == Audits.Form.JSON ? whole : form == Audits.Form.PAGE ? "<p>page" : found)
                        .getBytes(StandardCharsets.UTF_8));
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
            if (text.equals(BROKEN_LATER)) {
                throw new RefusedPackage("roles.csv:3", "expected a role");
            }
        }

        @Override
        public void close() {
            open.decrementAndGet();
        }
    }

    private HttpResponse<String> audit(String body, String query, String accept) throws Exception {
        HttpRequest.Builder request = request(AUDITS + query)
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/zip")
                .header("Accept", accept)
                .header("Accept-Language", "en")
                .header(CallerInHeader.HEADER, "vendor");
        return send(request);
    }

    @Test
    void findings_come_in_the_form_that_is_asked_for_and_nothing_stays() throws Exception {
        assertEquals(
                "{\"severity\":\"ERROR\",\"code\":\"EN\"}",
                audit("zip", "", NDJSON).body());
        assertEquals(1, tree(audit("zip", "", JSON).body()).path("findings").size());
        HttpResponse<String> page = audit("zip", "?regulation=small&asOf=2025-05-31T12:00:00%2B03:00", "text/html");
        assertEquals("<p>page", page.body());
        assertEquals("text/html;charset=utf-8", header(page, "Content-Type"));
        assertEquals(0, open.get());
    }

    @Test
    void a_package_that_cannot_be_read_is_a_problem_with_its_place() throws Exception {
        JsonNode problem = problem(422, audit("broken", "", NDJSON));

        assertEquals("marks.csv:17", problem.path("place").textValue());
        assertEquals("expected a value", problem.path("detail").textValue());
    }

    @Test
    void a_package_that_breaks_on_the_way_ends_its_lines_with_the_error_and_is_a_problem_otherwise() throws Exception {
        HttpResponse<String> lines = audit(BROKEN_LATER, "", NDJSON);

        assertEquals(2, lines(lines).size());
        assertEquals("roles.csv:3", tree(lines(lines).get(1)).at("/error/place").textValue());
        problem(422, audit(BROKEN_LATER, "", JSON));
        problem(422, audit(BROKEN_LATER, "", "text/html"));
        assertEquals(0, open.get());
    }

    @Test
    void what_is_too_large_or_of_another_kind_or_from_nobody_is_refused() throws Exception {
        problem(413, audit("x".repeat(LONGEST_STREAM + 1), "", NDJSON));
        problem(422, audit("zip", "?regulation=smal", NDJSON));
        problem(400, audit("zip", "?asOf=yesterday", NDJSON));
        problem(406, audit("zip", "", "image/png"));
        problem(415, send(request(AUDITS).POST(BodyPublishers.ofString("zip")).header("Content-Type", "text/csv")));
        problem(
                401,
                send(request(AUDITS).POST(BodyPublishers.ofString("zip")).header("Content-Type", "application/zip")));
        assertTrue(open.get() == 0);
    }
}
