package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.schooljournal.core.content.Remark;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.LiteralPolicy;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.correction.KeepRemarks;
import io.schooljournal.core.usecase.correction.NewApplication;
import io.schooljournal.core.usecase.correction.RequestCorrection;
import io.schooljournal.core.usecase.people.KeepPupilCard;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is read over HTTP, by whom, and what those learn who may not read. */
abstract class ReadingContract extends JournalContract {
    private static final Actor STRANGER = Actor.of("посторонний");
    private static final String FOUR = "{\"value\":\"4\"}";

    ReadingContract(HttpHost.Kind kind) {
        super(kind);
    }

    private String school() {
        return "/api/v1/schools/" + encoded(given().journal().school());
    }

    private String year() {
        return school() + "/years/2024";
    }

    private Ports ports() {
        return given().ports(storage, LiteralPolicy.twoDays());
    }

    private List<String> everyPath() {
        return List.of(
                "/api/v1/me",
                school() + "/archive",
                year() + "/classes",
                year() + "/duties",
                year() + "/reports",
                year() + "/reports/" + SomeReports.NAME + "?class="
                        + encoded(given().journal().schoolClass()),
                journal(),
                journal() + "/pupils",
                journal() + "/pupils/" + encoded(given().pupil()) + "/diary",
                page(),
                page() + "/log",
                journal() + "/pages",
                journal() + "/log",
                journal() + "/copies",
                school() + "/people",
                journal() + "/corrections",
                journal() + "/corrections/c-1",
                journal() + "/changes",
                journal() + "/remarks");
    }

    private JsonNode ok(Actor reader, String path) throws IOException, InterruptedException {
        return answer(200, read(reader, path));
    }

    @Test
    void whoever_nobody_vouches_for_reads_nothing() throws Exception {
        for (String path : everyPath()) {
            JsonNode problem = problem(401, get(path));

            assertEquals(path.split("[?]", 2)[0], problem.path("instance").textValue());
        }
    }

    @Test
    void a_stranger_gets_the_same_refusal_whether_there_is_something_or_not() throws Exception {
        String real = given().journal().schoolClass().value();
        for (String path : everyPath()) {
            if (path.contains(encoded(real))) {
                String there = refusal(path);
                String elsewhere = refusal(path.replace(encoded(real), "no-such-class"));

                assertEquals(there, elsewhere.replace("no-such-class", encoded(real)), path);
            }
        }
        problem(403, read(STRANGER, school() + "/archive"));
        assertEquals(List.of(), texts(ok(STRANGER, year() + "/classes").path("classes"), "class"));
    }

    private String refusal(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = read(STRANGER, path);
        problem(403, response);
        return response.body();
    }

    private static List<String> texts(JsonNode items, String member) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(member).asText())
                .toList();
    }

    @Test
    void a_caller_learns_who_the_records_say_he_or_she_is() throws Exception {
        JsonNode me = ok(given().teacher(), "/api/v1/me");

        assertEquals(given().teacher().id().value(), me.path("person").textValue());
        assertEquals("en", me.path("language").textValue());
        assertEquals("SUBJECT_TEACHER", me.at("/schools/0/roles/0/role").textValue());
        assertEquals("2024-10-01", me.at("/schools/0/today").textValue());
        assertEquals(0, ok(STRANGER, "/api/v1/me").path("schools").size());
    }

    @Test
    void a_teacher_sees_the_class_and_the_page_that_he_or_she_teaches() throws Exception {
        JsonNode seen = ok(given().teacher(), year() + "/classes").path("classes");

        assertEquals(List.of(given().journal().schoolClass().value()), texts(seen, "class"));
        assertEquals(List.of(Given.ALGEBRA.value()), texts(seen.get(0).path("pages"), "subject"));
        assertEquals(seen.get(0), ok(given().teacher(), journal()));
    }

    @Test
    void classes_come_a_part_at_a_time() throws Exception {
        String first = year() + "/classes?limit=1";

        JsonNode part = ok(given().administrator(), first);

        assertEquals(1, part.path("classes").size());
        assertTrue(part.path("next").isMissingNode(), part::toString);
        assertEquals(
                0,
                ok(
                                given().administrator(),
                                first + "&after=" + encoded(given().journal().schoolClass()))
                        .path("classes")
                        .size());
        problem(400, read(given().administrator(), year() + "/classes?limit=0"));
    }

    @Test
    void an_empty_place_of_a_page_tells_how_long_it_stays_open() throws Exception {
        JsonNode page = ok(given().teacher(), page());

        JsonNode opening = page.at("/lessons/0/openings/PUT_MARK");
        assertEquals("ALLOW", opening.path("verdict").textValue());
        assertEquals("2024-10-04T00:00:00+03:00", opening.path("openUntil").textValue());
        itIs(Given.FRI_2024_10_04_MIDNIGHT);
        JsonNode closed = ok(given().teacher(), page()).at("/lessons/0/openings/PUT_MARK");
        assertEquals("DENY", closed.path("verdict").textValue());
        assertEquals(
                "the time for entering and changing ended on 4 October 2024, 00:00",
                closed.at("/reasons/0/message").textValue());
    }

    @Test
    void the_log_of_a_page_goes_on_where_it_ended() throws Exception {
        answer(201, put(given().teacher(), mark(), NEW, FOUR));

        JsonNode first = ok(given().teacher(), page() + "/log?limit=4");
        JsonNode rest = ok(
                given().teacher(), page() + "/log?after=" + first.path("next").asText());

        assertTrue(first.path("more").booleanValue());
        assertFalse(rest.path("more").booleanValue());
        JsonNode last = rest.path("rows").get(rest.path("rows").size() - 1);
        assertEquals("PUT_MARK", last.path("action").textValue());
        assertEquals("4", last.path("after").textValue());
    }

    @Test
    void an_application_shows_its_next_step_to_whoever_may_read_the_page() throws Exception {
        answer(201, put(given().teacher(), mark(), NEW, FOUR));
        itIs(Given.FRI_2024_10_04_MIDNIGHT);
        Deed deed = given().deed("заявление", Given.FRI_2024_10_04_MIDNIGHT);
        done(RequestCorrection.using(ports())
                .request(
                        deed,
                        given().journal(),
                        new NewApplication(new CorrectionId("c-1"), given().slot(), CorrectionGround.RETAKE, 1)));

        JsonNode mine = ok(given().teacher(), journal() + "/corrections");
        JsonNode one = ok(given().teacher(), journal() + "/corrections/c-1");

        assertEquals(mine.path("corrections").get(0), one);
        assertEquals("REQUESTED", one.at("/content/stage").textValue());
        assertEquals("MARK", one.at("/about/kind").textValue());
        assertEquals("DECIDE_CORRECTION", one.at("/next/action").textValue());
        assertEquals("DENY", one.at("/next/decision/verdict").textValue());
        Actor director =
                given().known(Actor.of("директор " + given().journal().school(), RoleAssignment.of(Role.DIRECTOR)));
        assertEquals(
                "ALLOW",
                ok(director, journal() + "/corrections/c-1")
                        .at("/next/decision/verdict")
                        .textValue());
        problem(404, read(given().teacher(), journal() + "/corrections/c-2"));
    }

    @Test
    void the_table_of_changes_is_empty_and_not_refused_before_the_first_correction() throws Exception {
        assertEquals(
                0, ok(given().teacher(), journal() + "/changes").path("changes").size());
    }

    @Test
    void a_remark_is_shown_to_whoever_is_to_put_it_right() throws Exception {
        Remark remark = new Remark(given().teacher().id(), "тема не записана", null, null, false);
        Deed deed = new Deed(given().administrator().id(), Given.TUE_2024_10_01_AT_9_30, given().entry("замечание"));
        done(KeepRemarks.using(ports()).make(deed, given().journal(), Given.ALGEBRA, "r-1", remark));

        JsonNode remarks = ok(given().teacher(), journal() + "/remarks").path("remarks");

        assertEquals("тема не записана", remarks.at("/0/content/text").textValue());
    }

    @Test
    void a_list_and_a_diary_are_read_by_whoever_may() throws Exception {
        answer(201, put(given().teacher(), mark(), NEW, FOUR));
        Deed deed = new Deed(given().administrator().id(), Given.TUE_2024_10_01_AT_9_30, given().entry("карточка"));
        done(KeepPupilCard.using(ports()).keep(deed, given().journal(), given().pupil(), "Ёлкина Анна", 0));

        JsonNode list = ok(given().administrator(), journal() + "/pupils");
        JsonNode diary = ok(
                given().administrator(),
                journal() + "/pupils/" + encoded(given().pupil()) + "/diary?from=2024-10-01&to=2024-10-01");

        assertTrue(texts(list.path("pupils"), "pupil").contains(given().pupil().value()), list::toString);
        assertEquals("Ёлкина Анна", diary.path("name").textValue());
        assertEquals("4", diary.at("/lessons/0/marks/0/value").textValue());
        assertEquals(1, diary.at("/subjects/0/average").intValue());
        assertEquals(1, ok(given().teacher(), page()).at("/pupils/0/expected").intValue());
        problem(
                400,
                read(given().administrator(), journal() + "/pupils/" + encoded(given().pupil()) + "/diary?from=soon"));
    }

    @Test
    void duties_are_the_callers_own() throws Exception {
        JsonNode duties = ok(given().teacher(), year() + "/duties?from=2024-10-01&to=2024-10-01");

        assertEquals("2024-10-02T00:00:00+03:00", duties.at("/duties/0/due").textValue());
        assertEquals("kit:8", duties.at("/duties/0/clauses/0").textValue());
    }

    @Test
    void the_archive_tells_of_every_year_of_the_school() throws Exception {
        JsonNode archive = ok(given().administrator(), school() + "/archive");

        assertEquals(2024, archive.at("/years/0/year").intValue());
        assertEquals(1, archive.at("/years/0/journals").intValue());
    }

    @Test
    void a_document_comes_in_the_form_that_is_asked_for() throws Exception {
        String report = year() + "/reports/" + SomeReports.NAME + "?class="
                + encoded(given().journal().schoolClass());
        Actor reader = given().administrator();

        assertEquals(
                "kit:9",
                ok(reader, year() + "/reports").at("/reports/0/clauses/0").textValue());
        HttpResponse<String> page = read(reader, report);
        assertEquals("HTML Journal page", page.body());
        assertEquals("text/html;charset=utf-8", header(page, "Content-Type"));
        HttpResponse<String> json = send(reader, "GET", report, "", "", "Accept", "application/json");
        assertEquals("{\"title\":\"Journal page\"}", json.body());
        HttpResponse<String> csv = send(reader, "GET", report + "&format=csv", "", "", "Accept", "application/json");
        assertEquals("CSV Journal page", csv.body());
        assertEquals("inline; filename=\"journal-page.csv\"", header(csv, "Content-Disposition"));
    }

    @Test
    void a_document_that_cannot_be_made_is_a_problem_that_tells_nothing_of_others() throws Exception {
        String report = year() + "/reports/" + SomeReports.NAME;
        String ofClass = report + "?class=" + encoded(given().journal().schoolClass());
        Actor reader = given().administrator();

        assertEquals(
                "class", problem(400, read(reader, report)).path("parameter").textValue());
        assertEquals(
                "pupil",
                problem(400, read(reader, ofClass + "&pupil=p-1"))
                        .path("parameter")
                        .textValue());
        problem(404, read(reader, year() + "/reports/no-such?class=7"));
        problem(404, read(reader, report + "?class=7"));
        problem(406, read(reader, ofClass + "&format=xlsx"));
        problem(406, send(reader, "GET", ofClass, "", "", "Accept", "image/png"));
        problem(400, read(reader, ofClass + "&format=docx"));
        problem(403, read(given().teacher(), report + "?class=" + encoded(new ClassId("8"))));
    }

    @Test
    void the_description_tells_what_is_served() throws Exception {
        HttpResponse<String> description = get("/openapi.json");

        JsonNode tree = answer(200, description);
        assertEquals("3.1.0", tree.path("openapi").textValue());
        assertTrue(tree.path("paths").has("/api/v1/me"));
        assertFalse(tree.path("paths").has("/api/v1/audits"));
        assertEquals(
                304,
                get("/openapi.json", "If-None-Match", header(description, "ETag"))
                        .statusCode());
    }

    private static void done(Outcome outcome) {
        Assertions.assertInstanceOf(Outcome.Done.class, outcome);
    }
}
