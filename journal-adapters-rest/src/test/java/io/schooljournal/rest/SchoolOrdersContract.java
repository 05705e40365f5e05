package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Orders about people, papers and classes as a whole: cards, access, extracts, copies, announcements, backups, promotion. */
abstract class SchoolOrdersContract extends JournalContract {
    private static final String BASIS = "{\"order\":\"No. 7\",\"date\":\"2024-09-01\"}";
    private static final Actor STRANGER = Actor.of("посторонний");

    SchoolOrdersContract(HttpHost.Kind kind) {
        super(kind);
    }

    private Actor admin() {
        return given().administrator();
    }

    private String school() {
        return "/api/v1/schools/" + encoded(given().journal().school());
    }

    private String pupil() {
        return journal() + "/pupils/" + encoded(given().pupil());
    }

    private String otherClass() {
        return journal().replace(encoded(given().journal().schoolClass()), "7%20B");
    }

    private HttpResponse<String> post(Actor caller, String path, String key, String body) throws Exception {
        return send(caller, "POST", path, "", body, "Idempotency-Key", key);
    }

    private HttpResponse<String> delete(Actor caller, String path, String seen) throws Exception {
        return send(caller, "DELETE", path, seen, "");
    }

    private static String pointer(HttpResponse<String> response) throws Exception {
        return problem(422, response).path("pointer").textValue();
    }

    @Test
    void a_card_of_a_pupil_is_kept_apart_read_in_the_list_and_erased() throws Exception {
        String card = pupil() + "/card";

        HttpResponse<String> kept = put(admin(), card, NEW, "{\"text\":\"Yolkina\"}");
        String listed = answer(200, read(admin(), journal() + "/pupils")).toString();
        JsonNode erased = answer(200, delete(admin(), card, "1"));
        String after = answer(200, read(admin(), journal() + "/pupils")).toString();

        assertEquals("PUPIL_CARD", answer(201, kept).path("kind").textValue());
        assertFalse(kept.body().contains("Yolkina"));
        assertTrue(listed.contains("Yolkina"));
        assertTrue(erased.path("withdrawn").booleanValue());
        assertFalse(after.contains("Yolkina"));
        problem(428, put(admin(), card, "", "{\"text\":\"Yolkina\"}"));
        problem(412, put(admin(), card, NEW, "{\"text\":\"Yolkina\"}"));
    }

    @Test
    void an_employee_has_a_card_and_access_and_stands_in_the_list_of_staff() throws Exception {
        String person = school() + "/people/n";

        answer(
                201,
                put(
                        admin(),
                        person + "/card",
                        NEW,
                        "{\"text\":\"Novikova\",\"from\":\"2024-09-02\",\"papers\":[\"ORDER\"]}"));
        JsonNode staff = answer(200, read(admin(), school() + "/people")).path("people");
        JsonNode access = answer(201, put(admin(), person + "/access", NEW, ""));
        JsonNode ended = answer(200, delete(admin(), person + "/access", "1"));
        answer(200, delete(admin(), person + "/card", "1"));

        assertEquals("[{\"person\":\"n\",\"name\":\"Novikova\",\"from\":\"2024-09-02\"}]", staff.toString());
        assertEquals("2024-10-01", access.at("/content/givenOn").textValue());
        assertEquals("2024-10-01", ended.at("/content/removedOn").textValue());
        assertEquals(
                "/to",
                pointer(put(
                        admin(),
                        person + "/card",
                        "2",
                        "{\"text\":\"Novikova\",\"from\":\"2024-09-02\",\"to\":\"2024-09-01\"}")));
        problem(403, read(STRANGER, school() + "/people"));
    }

    @Test
    void a_family_applies_for_access_gets_it_and_loses_it() throws Exception {
        String mother = pupil() + "/family/mother";
        String applied = "{\"as\":\"PARENT\",\"papers\":[\"APPLICATION\"],\"inPerson\":true,\"contact\":\"+7 900\"}";

        HttpResponse<String> application = put(admin(), mother + "/application", NEW, applied);
        JsonNode access = answer(200, put(admin(), mother + "/access", "1", "{\"as\":\"PARENT\"}"));
        JsonNode ended = answer(200, delete(admin(), mother + "/access", "2"));

        assertEquals(
                "APPLICATION", answer(201, application).at("/content/papers/0").textValue());
        assertFalse(application.body().contains("+7 900"));
        assertEquals("2024-10-01", access.at("/content/givenOn").textValue());
        assertEquals("2024-10-01", ended.at("/content/removedOn").textValue());
        assertEquals("/as", pointer(put(admin(), mother + "/access", "3", "{\"as\":\"DIRECTOR\"}")));
    }

    @Test
    void an_extract_is_issued_to_the_family_alone() throws Exception {
        given().known(Actor.of(
                "mother",
                RoleAssignment.builder()
                        .role(Role.PARENT)
                        .addPupils(given().pupil())
                        .build()));
        String body = "{\"recipient\":\"%s\",\"from\":\"2024-09-02\",\"to\":\"%s\"}";

        HttpResponse<String> issued =
                post(admin(), pupil() + "/extracts", "e1", body.formatted("mother", "2024-10-01"));

        assertEquals("EXTRACT", answer(201, issued).path("kind").textValue());
        assertTrue(header(issued, "Location").contains("/extracts/"));
        assertEquals(
                "/recipient",
                pointer(post(admin(), pupil() + "/extracts", "e2", body.formatted("neighbour", "2024-10-01"))));
        assertEquals(
                "/to", pointer(post(admin(), pupil() + "/extracts", "e3", body.formatted("mother", "2024-09-01"))));
        problem(400, post(admin(), pupil() + "/extracts", "", body.formatted("mother", "2024-10-01")));
    }

    @Test
    void a_copy_is_printed_signed_certified_and_stale_once_something_is_written() throws Exception {
        String copy = journal() + "/copies/c1";

        answer(201, put(admin(), copy, "", "{\"period\":\"Q1\"}"));
        JsonNode signed = answer(200, put(admin(), copy + "/signature", "1", "{\"as\":\"JOURNAL_ADMIN\"}"));
        answer(200, put(admin(), copy + "/certification", "2", "{\"as\":\"JOURNAL_ADMIN\",\"sealed\":true}"));
        JsonNode listed = answer(200, read(admin(), journal() + "/copies")).at("/copies/0");
        answer(201, put(given().teacher(), mark(), NEW, "{\"value\":\"4\"}"));
        HttpResponse<String> stale = put(admin(), copy + "/signature", "3", "{\"as\":\"JOURNAL_ADMIN\"}");

        assertEquals("JOURNAL_ADMIN", signed.at("/content/signatures/0/as").textValue());
        assertEquals(3, listed.path("version").intValue());
        assertEquals(2, listed.path("signatures").size());
        assertFalse(listed.path("stale").booleanValue());
        assertEquals("STALE_COPY", problem(422, stale).at("/flaw/code").textValue());
        assertTrue(problem(422, stale).path("pointer").isMissingNode(), stale::body);
        assertEquals("/as", pointer(put(admin(), copy + "/signature", "3", "{\"as\":\"DIRECTOR\"}")));
    }

    @Test
    void an_announcement_is_published_changed_and_withdrawn_in_a_class_and_in_the_school() throws Exception {
        for (String path : List.of(journal() + "/announcements/a1", school() + "/announcements/a1")) {
            answer(201, put(admin(), path, NEW, "{\"text\":\"Concert\",\"on\":\"2024-10-25\"}"));
            JsonNode changed =
                    answer(200, put(admin(), path, "1", "{\"text\":\"No concert\",\"papers\":[\"MODERATION\"]}"));
            JsonNode withdrawn = answer(200, delete(admin(), path, "2"));

            assertEquals("{\"text\":\"No concert\"}", changed.path("content").toString());
            assertTrue(withdrawn.path("withdrawn").booleanValue());
            problem(403, put(STRANGER, path, NEW, "{\"text\":\"Concert\"}"));
        }
    }

    @Test
    void a_backup_is_recorded_and_stands_in_the_archive() throws Exception {
        String body = "{\"period\":\"Q1\",\"media\":[{\"kind\":\"disk\",\"premises\":\"archive\"}],\"digest\":\"%s\"}";

        JsonNode backup = answer(201, post(admin(), school() + "/backups", "b1", body.formatted("a".repeat(64))));
        JsonNode archive = answer(200, read(admin(), school() + "/archive"));

        assertEquals("disk", backup.at("/content/media/0/kind").textValue());
        assertEquals(backup.path("id"), archive.at("/backups/0/id"));
        assertEquals("/digest", pointer(post(admin(), school() + "/backups", "b2", body.formatted("?"))));
        assertEquals(
                "/media/0/kind",
                pointer(post(
                        admin(),
                        school() + "/backups",
                        "b3",
                        body.replace("disk", " ").formatted("a".repeat(64)))));
    }

    @Test
    void a_class_is_promoted_when_its_year_is_closed_and_as_a_whole() throws Exception {
        String body = "{\"into\":\"8 A\",\"grade\":8,\"day\":\"2025-09-01\",\"staying\":[\"" + given().unluckyPupil()
                + "\"],\"basis\":" + BASIS + "}";
        HttpResponse<String> early = post(admin(), journal() + "/promotion", "p0", body);
        given().closeYear(storage);

        HttpResponse<String> promoted = post(admin(), journal() + "/promotion", "p1", body);
        HttpResponse<String> again = post(admin(), journal() + "/promotion", "p1", body);

        assertEquals("OUT_OF_ORDER", problem(422, early).at("/flaw/code").textValue());
        JsonNode outcomes = answer(200, promoted).path("outcomes");
        assertEquals(2, outcomes.size());
        assertEquals("JOURNAL_YEAR", outcomes.at("/0/entry/kind").textValue());
        assertEquals(given().pupil().value(), outcomes.at("/1/entry/pupil").textValue());
        assertEquals(outcomes, answer(200, again).path("outcomes"));
        problem(412, post(admin(), journal() + "/promotion", "p2", body));
        problem(403, post(STRANGER, journal() + "/promotion", "p3", body));
    }

    @Test
    void a_pupil_is_moved_to_another_class_once_however_often_the_order_comes() throws Exception {
        String body = "{\"into\":\"7 B\",\"day\":\"2024-10-07\",\"basis\":" + BASIS + "}";
        HttpResponse<String> nowhere = put(admin(), pupil() + "/transfer", "", body, "Idempotency-Key", "t1");
        answer(201, put(admin(), otherClass(), "", "{\"grade\":7,\"basis\":" + BASIS + "}"));

        HttpResponse<String> moved = put(admin(), pupil() + "/transfer", "", body, "Idempotency-Key", "t2");
        HttpResponse<String> again = put(admin(), pupil() + "/transfer", "", body, "Idempotency-Key", "t2");

        assertEquals("NO_PAGE", tree(nowhere.body()).at("/flaw/code").textValue());
        assertEquals("2024-10-07", answer(201, moved).at("/content/enrolledOn").textValue());
        assertEquals(answer(201, moved), answer(201, again));
        assertEquals(
                "2024-10-06",
                StreamSupport.stream(
                                answer(200, read(admin(), journal() + "/pupils"))
                                        .path("pupils")
                                        .spliterator(),
                                false)
                        .filter(line -> line.path("pupil")
                                .textValue()
                                .equals(given().pupil().value()))
                        .findFirst()
                        .orElseThrow()
                        .path("withdrawnOn")
                        .textValue());
    }

    @Test
    void the_pages_that_may_be_read_are_listed_and_the_log_of_all_of_them_goes_on_where_it_ended() throws Exception {
        answer(
                201,
                put(
                        admin(),
                        page() + "/lessons/l2",
                        NEW,
                        "{\"startsAt\":\"2024-10-02T09:00:00+03:00\",\"teacher\":\"t-17\"}"));

        JsonNode pages =
                answer(200, read(given().teacher(), journal() + "/pages")).path("pages");
        JsonNode log = answer(200, read(admin(), journal() + "/log?limit=4"));
        JsonNode rest = answer(200, read(admin(), journal() + "/log?limit=4&after=" + log.path("next")));

        assertEquals(1, pages.size());
        assertEquals(Given.ALGEBRA.value(), pages.at("/0/subject").textValue());
        assertEquals("[\"t-17\"]", pages.at("/0/teachers").toString());
        assertEquals(4, log.path("rows").size());
        assertEquals("JOURNAL_YEAR", log.at("/rows/0/entry/kind").textValue());
        assertTrue(log.path("more").booleanValue());
        assertEquals(Given.ENTRIES_OF_OPENING + 1 - 4, rest.path("rows").size());
        problem(403, read(STRANGER, journal() + "/pages"));
        problem(403, read(STRANGER, journal() + "/log"));
    }

    @Test
    void a_flaw_points_at_the_member_it_is_about_and_a_flaw_of_the_state_of_things_at_none() throws Exception {
        PupilId nobody = new PupilId("nobody");
        String group = "{\"name\":\"G\",\"pupils\":[\"" + given().pupil() + "\",\"" + nobody + "\"]}";
        String cells = "{\"marks\":[{\"pupil\":\"" + given().pupil() + "\",\"value\":\"4\"},{\"pupil\":\"" + nobody
                + "\",\"value\":\"4\"},{\"pupil\":\"" + given().unluckyPupil() + "\",\"value\":\"9\"}]}";

        HttpResponse<String> mark = put(given().teacher(), mark(), NEW, "{\"value\":\"9\"}");
        HttpResponse<String> subgroup = put(admin(), page() + "/subgroups/g", NEW, group);
        JsonNode outcomes = answer(200, post(given().teacher(), lesson() + "/marks", "m", cells))
                .path("outcomes");
        HttpResponse<String> closed = put(
                admin(), journal() + "/pupils/late/enrolment", NEW, "{\"day\":\"2024-10-01\",\"basis\":" + BASIS + "}");

        assertEquals("/value", pointer(mark));
        assertEquals("/pupils/1", pointer(subgroup));
        assertEquals(201, outcomes.at("/0/status").intValue());
        assertEquals("/marks/1/pupil", outcomes.at("/1/problem/pointer").textValue());
        assertEquals("/marks/2/value", outcomes.at("/2/problem/pointer").textValue());
        assertEquals(201, closed.statusCode());
        given().closeYear(storage);
        HttpResponse<String> afterwards = put(
                admin(),
                journal() + "/pupils/later/enrolment",
                NEW,
                "{\"day\":\"2024-10-01\",\"basis\":" + BASIS + "}");
        assertEquals("YEAR_CLOSED", problem(422, afterwards).at("/flaw/code").textValue());
        assertTrue(problem(422, afterwards).path("pointer").isMissingNode(), afterwards::body);
    }
}
