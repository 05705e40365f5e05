package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders about everything but single marks, each answered by the use case it is handed to. */
abstract class OrdersContract extends JournalContract {
    private static final String BASIS = "{\"order\":\"No. 7\",\"date\":\"2024-09-01\"}";

    OrdersContract(HttpHost.Kind kind) {
        super(kind);
    }

    private HttpResponse<String> order(Actor caller, String method, String path, String seen, String body)
            throws Exception {
        return send(caller, method, path, seen, body);
    }

    private HttpResponse<String> post(Actor caller, String path, String key, String body) throws Exception {
        return send(caller, "POST", path, "", body, "Idempotency-Key", key);
    }

    private Actor somebody(String id, Role role) {
        return given().known(Actor.of(id, RoleAssignment.of(role)));
    }

    @Test
    void a_lesson_is_scheduled_recorded_and_given_by_a_substitute() throws Exception {
        Actor admin = given().administrator();
        String path = journal() + "/lessons/l2";
        String scheduled = "{\"startsAt\":\"2024-10-01T09:00:00+03:00\",\"number\":2,\"teacher\":\"t\"}";

        JsonNode lesson = answer(201, put(admin, page() + "/lessons/l2", NEW, scheduled));
        JsonNode recorded = answer(200, put(admin, path + "/record", "1", "{\"topic\":\"Sums\"}"));
        JsonNode substituted = answer(200, put(admin, path + "/substitute", "2", "{\"person\":\"s\"}"));
        answer(200, order(admin, "DELETE", path + "/substitute", "3", ""));
        answer(200, order(admin, "DELETE", path + "/record", "4", ""));
        JsonNode cancelled = answer(200, order(admin, "DELETE", path, "5", ""));

        assertEquals("2024-10-01T09:00:00+03:00", lesson.at("/content/startsAt").textValue());
        assertEquals(2, lesson.at("/content/number").intValue());
        assertEquals("Sums", recorded.at("/content/topic").textValue());
        assertEquals("s", substituted.at("/content/substitute").textValue());
        assertTrue(cancelled.path("withdrawn").booleanValue());
    }

    @Test
    void a_lesson_that_the_timetable_did_not_have_is_recorded() throws Exception {
        String body = "{\"startsAt\":\"2024-10-01T08:00:00+03:00\",\"topic\":\"Fractions\",\"workKind\":\"WRITTEN\"}";

        JsonNode lesson = answer(201, put(given().teacher(), page() + "/untimetabled-lessons/l9", "", body));

        assertEquals("WRITTEN", lesson.at("/content/workKind").textValue());
    }

    @Test
    void marks_of_a_whole_lesson_are_judged_one_by_one() throws Exception {
        String pupil = given().pupil().value();
        String body = "{\"marks\":[{\"pupil\":\"" + pupil + "\",\"value\":\"4\"},{\"pupil\":\"" + pupil
                + "\",\"value\":\"9\",\"place\":2},{\"pupil\":\"" + pupil + "\",\"value\":\"5\"},{\"pupil\":\"" + pupil
                + "\",\"value\":\"5\",\"seen\":1}]}";

        HttpResponse<String> once = post(given().teacher(), lesson() + "/marks", "all", body);
        HttpResponse<String> twice = post(given().teacher(), lesson() + "/marks", "all", body);
        HttpResponse<String> byStranger = post(given().known(Actor.of("x")), lesson() + "/marks", "all", body);

        JsonNode outcomes = answer(200, once).path("outcomes");
        assertEquals("[201,422,412,200]", statuses(outcomes));
        assertEquals("OUTSIDE_SCALE", outcomes.at("/1/problem/flaw/code").textValue());
        assertEquals("5", outcomes.at("/3/entry/content/value").textValue());
        assertEquals("[201,422,412,200]", statuses(answer(200, twice).path("outcomes")));
        assertEquals("[403,403,403,403]", statuses(answer(200, byStranger).path("outcomes")));
    }

    private static String statuses(JsonNode outcomes) {
        StringBuilder all = new StringBuilder();
        outcomes.forEach(outcome -> all.append(all.isEmpty() ? "" : ",").append(outcome.path("status")));
        return "[" + all + "]";
    }

    @Test
    void an_order_that_makes_something_new_needs_a_key() throws Exception {
        JsonNode problem = problem(
                400, send(given().teacher(), "POST", lesson() + "/marks", "", "{\"marks\":[{\"pupil\":\"p\"}]}"));

        assertEquals("Idempotency-Key", problem.path("parameter").textValue());
    }

    @Test
    void attendance_and_its_reason_are_recorded_and_taken_back() throws Exception {
        Actor admin = given().administrator();
        String path = lesson() + "/attendance/" + encoded(given().pupil());

        JsonNode absent = answer(201, put(admin, path, NEW, "{\"status\":\"ABSENT\"}"));
        JsonNode ill = answer(201, put(admin, path + "/reason", NEW, "{\"reason\":\"ILLNESS\"}"));
        answer(200, order(admin, "DELETE", path + "/reason", "1", ""));
        answer(200, order(admin, "DELETE", path, "1", ""));
        String all = "{\"attendance\":[{\"pupil\":\"" + given().pupil() + "\",\"status\":\"LATE\",\"seen\":2}]}";
        JsonNode late = answer(200, post(admin, lesson() + "/attendance", "a", all));

        assertEquals("{\"status\":\"ABSENT\"}", absent.path("content").toString());
        assertEquals("ABSENCE_REASON", ill.path("kind").textValue());
        assertEquals("LATE", late.at("/outcomes/0/entry/content/status").textValue());
    }

    @Test
    void homework_is_for_all_or_for_one() throws Exception {
        String path = lesson() + "/homework/h1";

        answer(201, put(given().teacher(), path, NEW, "{\"text\":\"No. 5\",\"dueOn\":\"2024-10-03\"}"));
        JsonNode forOne = answer(
                201, put(given().teacher(), path + "?pupil=" + encoded(given().pupil()), NEW, "{\"text\":\"No. 6\"}"));
        JsonNode withdrawn = answer(200, order(given().teacher(), "DELETE", path, "1", ""));

        assertEquals(given().pupil().value(), forOne.path("pupil").textValue());
        assertEquals("h1", withdrawn.path("item").textValue());
    }

    @Test
    void final_marks_stand_by_pupil_kind_and_period() throws Exception {
        Actor admin = given().administrator();
        String finals = page() + "/finals/" + encoded(given().pupil());

        JsonNode quarter = answer(201, put(admin, finals + "/PERIOD/Q1", NEW, "{\"value\":\"4\"}"));
        JsonNode year = answer(201, put(admin, finals + "/YEAR", NEW, "{\"value\":\"5\"}"));
        answer(200, put(admin, finals + "/PERIOD/Q1", "1", "{\"value\":\"5\"}"));
        answer(200, order(admin, "DELETE", finals + "/PERIOD/Q1", "2", ""));
        answer(200, order(admin, "DELETE", finals + "/YEAR", "1", ""));

        assertEquals("2024-10-26", quarter.at("/content/periodEnd").textValue());
        assertEquals("YEAR", year.at("/content/kind").textValue());
        problem(400, put(admin, finals + "/MONTH/Q1", NEW, "{\"value\":\"4\"}"));
    }

    @Test
    void a_notice_keeps_its_reason_out_of_the_entry() throws Exception {
        String path = page() + "/notices/" + encoded(given().pupil()) + "/Q1";

        JsonNode notice = answer(
                201,
                put(
                        given().administrator(),
                        path,
                        NEW,
                        "{\"expected\":\"5\",\"value\":\"4\",\"reason\":\"two weak tests\"}"));

        assertEquals(
                "{\"expected\":\"5\",\"value\":\"4\"}", notice.path("content").toString());
    }

    @Test
    void a_closed_mark_is_corrected_step_by_step_by_different_people() throws Exception {
        Actor teacher = given().teacher();
        Actor secretary = somebody("secretary", Role.SECRETARY);
        Actor director = somebody("director", Role.DIRECTOR);
        answer(201, put(teacher, mark(), NEW, "{\"value\":\"2\"}"));
        itIs(Given.FRI_2024_10_04_MIDNIGHT);
        problem(403, put(teacher, mark(), "1", "{\"value\":\"4\"}"));

        HttpResponse<String> applied = post(teacher, journal() + "/corrections", "c1", applied());
        String file = header(applied, "Location");
        JsonNode requested = answer(201, applied);
        String path = file.substring(file.indexOf("/api/"));
        JsonNode registered = answer(200, put(secretary, path + "/registration", "", "{\"number\":\"15/2024\"}"));
        JsonNode granted = answer(
                200,
                put(director, path + "/decision", "", "{\"granted\":true,\"until\":\"2024-10-20T00:00:00+03:00\"}"));
        JsonNode proven = answer(200, put(teacher, path + "/protocol", "", "{\"number\":\"3\"}"));
        JsonNode entered = answer(200, put(given().deputy(), path + "/entry", "1", "{\"mark\":{\"value\":\"4\"}}"));

        assertEquals("REQUESTED", requested.at("/content/stage").textValue());
        assertEquals("15/2024", registered.at("/content/registered").textValue());
        assertEquals("GRANTED", granted.at("/content/stage").textValue());
        assertEquals("3", proven.at("/content/protocol").textValue());
        assertEquals("MARK", entered.path("kind").textValue());
        assertEquals("4", entered.at("/content/value").textValue());
        assertEquals(given().deputy().id().value(), entered.path("enteredBy").textValue());
    }

    private String applied() {
        return "{\"entry\":{\"kind\":\"MARK\",\"subject\":\"" + Given.ALGEBRA + "\",\"lesson\":\"" + given().lesson()
                + "\",\"pupil\":\"" + given().pupil() + "\",\"item\":\"1\"},\"ground\":\"RETAKE\",\"documents\":1}";
    }

    @Test
    void an_application_is_refused_with_a_reason_and_not_by_whoever_applied() throws Exception {
        Actor teacher = given().known(new Actor(
                given().teacher().id(),
                java.util.List.of(
                        RoleAssignment.subjectTeacher(
                                Given.ALGEBRA, given().journal().schoolClass()),
                        RoleAssignment.of(Role.DIRECTOR),
                        RoleAssignment.of(Role.SECRETARY))));
        Actor director = somebody("director", Role.DIRECTOR);
        answer(201, put(teacher, mark(), NEW, "{\"value\":\"2\"}"));
        String location = header(post(teacher, journal() + "/corrections", "c1", applied()), "Location");
        String path = location.substring(location.indexOf("/api/"));
        answer(200, put(teacher, path + "/registration", "", "{\"number\":\"1\"}"));

        JsonNode own = problem(422, put(teacher, path + "/decision", "", "{\"granted\":false,\"note\":\"no\"}"));
        JsonNode refused = answer(200, put(director, path + "/decision", "", "{\"granted\":false,\"note\":\"no\"}"));

        assertEquals("STEP_REFUSED", own.at("/flaw/code").textValue());
        assertEquals("no", refused.at("/content/note").textValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "decision ~ {\"granted\":true} ~ /until",
                "decision ~ {\"granted\":true,\"until\":\"2024-10-20T00:00:00+03:00\",\"note\":\"x\"} ~ /note",
                "decision ~ {\"granted\":false} ~ /note",
                "decision ~ {\"granted\":\"true\"} ~ /granted",
                "entry ~ {} ~ ``",
                "entry ~ {\"annulled\":false} ~ ``",
                "entry ~ {\"annulled\":true,\"mark\":{\"value\":\"5\"}} ~ ``",
                "entry ~ {\"mark\":{\"value\":\"x\"}} ~ /mark/value",
                "entry ~ {\"mark\":{\"valeu\":\"5\"}} ~ /mark/valeu",
                "entry ~ {\"finalMark\":{\"kind\":\"YEAR\",\"value\":\"5\",\"periodEnd\":\"2024-13-01\"}} ~ /finalMark/periodEnd",
            })
    void a_step_that_contradicts_itself_is_refused_where_it_does(String step, String body, String pointer)
            throws Exception {
        JsonNode problem = problem(422, put(given().teacher(), journal() + "/corrections/c/" + step, "1", body));

        assertEquals(pointer, problem.path("pointer").textValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{\"kind\":\"LETTER\",\"subject\":\"a\"} ~ /entry/kind",
                "{\"kind\":\"MARK\",\"subject\":\"a\",\"pupil\":\"p\",\"item\":\"1\"} ~ /entry/lesson",
                "{\"kind\":\"MARK\",\"subject\":\"a\",\"lesson\":\"l\",\"pupil\":\"p\",\"item\":\"0\"} ~ /entry/item",
                "{\"kind\":\"FINAL_MARK\",\"subject\":\"a\",\"pupil\":\"p\",\"item\":\"MONTH\"} ~ /entry/item",
                "{\"kind\":\"HOMEWORK\",\"subject\":\"a\",\"lesson\":\"l\"} ~ /entry/item",
                "{\"kind\":\"MARK\"} ~ /entry/subject",
            })
    void an_application_names_a_place_that_there_can_be(String entry, String pointer) throws Exception {
        String body = "{\"ground\":\"RETAKE\",\"entry\":" + entry + "}";

        JsonNode problem = problem(422, post(given().teacher(), journal() + "/corrections", "k", body));

        assertEquals(pointer, problem.path("pointer").textValue());
    }

    @Test
    void a_deputy_directs_and_takes_it_back() throws Exception {
        answer(201, put(given().teacher(), mark(), NEW, "{\"value\":\"2\"}"));
        String entry = tree(applied()).path("entry").toString();
        String body = "{\"addressee\":\"" + given().administrator().id() + "\",\"entry\":" + entry
                + ",\"until\":\"2024-10-02T12:00:00+03:00\"}";

        HttpResponse<String> given = post(given().deputy(), journal() + "/directives", "d1", body);
        answer(201, given);
        String path =
                header(given, "Location").substring(header(given, "Location").indexOf("/api/"));
        JsonNode changed = answer(200, put(given().administrator(), mark(), "1", "{\"value\":\"3\"}"));
        JsonNode withdrawn = answer(200, put(given().deputy(), path + "/withdrawal", "", body));

        assertEquals("3", changed.at("/content/value").textValue());
        assertTrue(withdrawn.path("withdrawn").booleanValue());
    }

    @Test
    void a_remark_is_made_answered_and_resolved() throws Exception {
        Actor admin = given().administrator();
        String subject = "?subject=" + encoded(Given.ALGEBRA);
        String body =
                "{\"addressee\":\"" + given().teacher().id() + "\",\"text\":\"No topic\",\"dueOn\":\"2024-10-04\"}";

        HttpResponse<String> made = post(admin, journal() + "/remarks" + subject, "r1", body);
        answer(201, made);
        String location = header(made, "Location");
        String path = location.substring(location.indexOf("/api/"));
        JsonNode answered = answer(200, put(given().teacher(), path + "/answer" + subject, "1", "{\"text\":\"done\"}"));
        JsonNode resolved = answer(200, put(admin, path + "/resolution" + subject, "2", ""));

        assertEquals("done", answered.at("/content/answer").textValue());
        assertTrue(resolved.at("/content/resolved").booleanValue());
    }

    @Test
    void a_journal_is_opened_filled_and_closed() throws Exception {
        Actor admin = given().administrator();
        String other = journal().replace(encoded(given().journal().schoolClass()), "8B");

        answer(201, put(admin, other, "", "{\"grade\":8,\"basis\":" + BASIS + "}"));
        answer(201, put(admin, other + "/pages/art", NEW, "{\"name\":\"Art\",\"scale\":\"NONE\",\"weeklyHours\":1.5}"));
        JsonNode planned =
                answer(201, put(admin, other + "/pages/art/plan/1", NEW, "{\"topic\":\"Line\",\"number\":1}"));
        answer(200, order(admin, "DELETE", other + "/pages/art/plan/1", "1", ""));
        JsonNode hours = answer(
                201,
                put(
                        admin,
                        other + "/pages/art/timetable/Q1",
                        NEW,
                        "{\"hours\":[{\"day\":\"MONDAY\",\"at\":\"09:00\"}]}"));
        answer(200, order(admin, "DELETE", other + "/pages/art/timetable/Q1", "1", ""));
        String comes = "{\"day\":\"2024-09-01\",\"basis\":" + BASIS + ",\"papers\":[\"APPLICATION\"]}";
        JsonNode enrolled = answer(201, put(admin, other + "/pupils/p1/enrolment", NEW, comes));
        JsonNode group =
                answer(201, put(admin, other + "/pages/art/subgroups/g", NEW, "{\"name\":\"G\",\"pupils\":[\"p1\"]}"));
        answer(200, order(admin, "DELETE", other + "/pages/art/subgroups/g", "1", ""));
        String leaves = "{\"day\":\"2024-09-30\",\"basis\":" + BASIS + "}";
        answer(200, put(admin, other + "/pupils/p1/withdrawal", "1", leaves));
        JsonNode closed = answer(200, put(admin, other + "/closing", "1", BASIS));
        JsonNode again = problem(422, put(admin, other + "/closing", "2", BASIS));

        assertEquals(1, planned.at("/content/number").intValue());
        assertEquals(
                "{\"day\":\"MONDAY\",\"at\":\"09:00\"}",
                hours.at("/content/hours/0").toString());
        assertEquals("2024-09-01", enrolled.at("/content/enrolledOn").textValue());
        assertEquals("p1", group.at("/content/pupils/0").textValue());
        assertEquals("No. 7", closed.at("/content/closedOn/order").textValue());
        assertEquals("YEAR_CLOSED", again.at("/flaw/code").textValue());
    }

    @Test
    void consent_letters_and_roles_go_to_the_register_of_the_school() throws Exception {
        Actor admin = given().administrator();
        String pupil = journal() + "/pupils/" + encoded(given().pupil());
        String role = "/api/v1/schools/" + encoded(given().journal().school()) + "/people/n/roles/a1";

        answer(201, put(admin, pupil + "/consents/mother", NEW, "{\"givenOn\":\"2024-09-01\"}"));
        answer(200, order(admin, "DELETE", pupil + "/consents/mother", "1", ""));
        JsonNode assigned = answer(
                201,
                put(admin, role, "", "{\"role\":\"CLASS_TEACHER\",\"classes\":[\"8B\"],\"validFrom\":\"2024-09-01\"}"));
        answer(200, put(admin, role + "/end", "1", "{\"lastDay\":\"2024-12-31\"}"));
        HttpResponse<String> letter = post(
                given().teacher(), pupil + "/letters", "l1", "{\"to\":\"mother\",\"text\":\"a secret of the pupil\"}");

        assertEquals("8B", assigned.at("/content/classes/0").textValue());
        assertEquals(-1, letter.body().indexOf("a secret"));
    }
}
