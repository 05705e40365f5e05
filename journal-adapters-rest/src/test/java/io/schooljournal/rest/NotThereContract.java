package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.contract.Given;
import io.schooljournal.core.people.Actor;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is not there is 404 for whoever may read where it would be, and for others refused as if it were. */
abstract class NotThereContract extends JournalContract {
    private static final Actor STRANGER = Actor.of("посторонний");
    private static final String NOWHERE = "nowhere";

    NotThereContract(HttpHost.Kind kind) {
        super(kind);
    }

    /** Addresses of what is there, each with the part of it that is to be replaced by what is not. */
    private Map<String, String> readable() {
        String ofClass = encoded(given().journal().schoolClass());
        Map<String, String> readable = new LinkedHashMap<>();
        for (String list :
                List.of("", "/pages", "/pupils", "/corrections", "/changes", "/remarks", "/log", "/copies")) {
            readable.put(journal() + list, ofClass);
        }
        readable.put(page() + "?of=class", ofClass);
        readable.put(page(), encoded(Given.ALGEBRA));
        readable.put(page() + "/log", encoded(Given.ALGEBRA));
        String diary = journal() + "/pupils/" + encoded(given().pupil()) + "/diary";
        readable.put(diary, encoded(given().pupil()));
        readable.put(diary + "?of=class", ofClass);
        return readable;
    }

    @Test
    void whoever_may_read_there_is_told_that_nothing_is_there_and_others_are_refused_alike() throws Exception {
        for (Map.Entry<String, String> one : readable().entrySet()) {
            String there = one.getKey();
            String elsewhere = there.replace(one.getValue(), NOWHERE);

            assertEquals(200, read(given().administrator(), there).statusCode(), there);
            assertEquals(404, read(given().administrator(), elsewhere).statusCode(), elsewhere);
            assertEquals(refusal(there), refusal(elsewhere).replace(NOWHERE, one.getValue()), there);
        }
    }

    private String refusal(String path) throws Exception {
        HttpResponse<String> response = read(STRANGER, path);
        problem(403, response);
        return response.body();
    }

    /** Orders about what is not there: method, address, version, body. */
    private List<List<String>> orders() {
        String pupil = encoded(given().pupil());
        String nowhere = journal() + "/lessons/" + NOWHERE;
        String elsewhere = journal().replace(encoded(given().journal().schoolClass()), NOWHERE);
        String coming = "{\"day\":\"2024-10-01\",\"basis\":{\"order\":\"1\",\"date\":\"2024-09-01\"}}";
        return List.of(
                List.of("DELETE", nowhere, "1", ""),
                List.of("PUT", nowhere + "/record", "1", "{\"topic\":\"T\"}"),
                List.of("PUT", nowhere + "/attendance/" + pupil, NEW, "{\"status\":\"ABSENT\"}"),
                List.of("PUT", nowhere + "/homework/h", NEW, "{\"text\":\"T\"}"),
                List.of(
                        "PUT",
                        journal() + "/pages/" + NOWHERE + "/lessons/l9",
                        NEW,
                        "{\"startsAt\":\"2024-10-07T09:00:00+03:00\"}"),
                List.of("PUT", journal() + "/pages/" + NOWHERE + "/plan/1", NEW, "{\"topic\":\"T\"}"),
                List.of("PUT", elsewhere + "/pupils/" + pupil + "/enrolment", NEW, coming),
                List.of("PUT", elsewhere + "/closing", "1", "{\"order\":\"1\",\"date\":\"2025-05-30\"}"),
                List.of("PUT", elsewhere + "/copies/c", "", "{\"period\":\"Q1\"}"),
                List.of("PUT", elsewhere + "/announcements/a", NEW, "{\"text\":\"T\"}"),
                List.of("PUT", journal() + "/corrections/" + NOWHERE + "/registration", "", "{\"number\":\"1\"}"));
    }

    @Test
    void an_order_about_what_is_not_there_finds_nothing_or_is_refused() throws Exception {
        for (List<String> order : orders()) {
            for (Actor caller : List.of(given().administrator(), STRANGER)) {
                HttpResponse<String> response = send(caller, order.get(0), order.get(1), order.get(2), order.get(3));

                assertEquals(
                        caller.equals(STRANGER) ? 403 : 404,
                        response.statusCode(),
                        () -> order + " " + response.body());
            }
        }
    }

    @Test
    void a_correction_that_is_not_there_is_not_found_by_whoever_may_read_pages() throws Exception {
        problem(404, read(given().teacher(), journal() + "/corrections/" + NOWHERE));
        problem(403, read(STRANGER, journal() + "/corrections/" + NOWHERE));
    }
}
