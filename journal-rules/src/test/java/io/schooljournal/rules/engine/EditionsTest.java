package io.schooljournal.rules.engine;

import static io.schooljournal.rules.engine.Question.answer;
import static io.schooljournal.rules.engine.Question.at;
import static io.schooljournal.rules.engine.Question.director;
import static io.schooljournal.rules.engine.Question.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Edition;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An amended rule makes a new edition, and each request is answered by the edition of its own day. */
class EditionsTest {
    private static final LocalDate SEP_2020 = LocalDate.of(2020, 9, 1);
    private static final LocalDate FEB_2025 = LocalDate.of(2025, 2, 1);
    private static final String AMENDED = """
            lesson:
              - {kind: window, to: 2025-01-31, actions: [RECORD_LESSON], anchor: LESSON, days: 2, count: CALENDAR_DAYS, closes: END_OF_DAY, clauses: [B]}
              - {kind: window, from: 2025-02-01, actions: [RECORD_LESSON], anchor: LESSON, days: 5, count: CALENDAR_DAYS, closes: END_OF_DAY, clauses: [C]}
            """;

    @TempDir
    private Path folder;

    private static Request.Builder lesson(String lessonStart, String at) {
        return director(Action.RECORD_LESSON)
                .at(at(at))
                .target(target().lessonStart(at(lessonStart)).build());
    }

    @Test
    void an_amended_window_makes_two_editions() {
        assertEquals(
                List.of(new Edition(SEP_2020, FEB_2025.minusDays(1)), new Edition(FEB_2025, null)),
                SchoolFile.withRules(folder, AMENDED).regulation().editions());
    }

    @Test
    void each_request_is_answered_by_the_edition_of_its_day() {
        JournalPolicy policy = SchoolFile.withRules(folder, AMENDED);
        assertEquals("ALLOW", answer(policy, lesson("2025-01-20T09:00", "2025-01-22T09:00")));
        assertEquals("DENY EDIT_WINDOW_CLOSED B", answer(policy, lesson("2025-01-20T09:00", "2025-01-23T09:00")));
        assertEquals("ALLOW", answer(policy, lesson("2025-02-03T09:00", "2025-02-08T23:59")));
        assertEquals("DENY EDIT_WINDOW_CLOSED C", answer(policy, lesson("2025-02-03T09:00", "2025-02-09T00:00")));
    }

    @Test
    void the_day_of_the_action_decides_not_that_of_the_lesson() {
        JournalPolicy policy = SchoolFile.withRules(folder, AMENDED);
        assertEquals("DENY EDIT_WINDOW_CLOSED B", answer(policy, lesson("2025-01-28T09:00", "2025-01-31T23:59")));
        assertEquals("ALLOW", answer(policy, lesson("2025-01-28T09:00", "2025-02-01T00:00")));
    }

    @Test
    void the_edition_changes_at_the_schools_own_midnight() {
        JournalPolicy policy = SchoolFile.withRules(folder, AMENDED);
        Instant midnightInKamchatka = Instant.parse("2025-01-31T12:00:00Z");
        Request.Builder request = lesson("2025-01-28T09:00", "2025-01-28T09:00").zone(SchoolZone.of("Asia/Kamchatka"));
        assertEquals("DENY EDIT_WINDOW_CLOSED B", answer(policy, request.at(midnightInKamchatka.minusNanos(1))));
        assertEquals("ALLOW", answer(policy, request.at(midnightInKamchatka)));
    }

    @Test
    void before_the_first_edition_the_earliest_answers_unless_the_file_says_otherwise() {
        Request.Builder earlier = lesson("2019-10-01T09:00", "2019-10-20T09:00");
        assertEquals("DENY EDIT_WINDOW_CLOSED B", answer(SchoolFile.withRules(folder, AMENDED), earlier));
        String strict = SchoolFile.text(AMENDED).replace("levels:", "before: NOT_IN_FORCE\nlevels:");
        assertEquals("DENY REGULATION_NOT_IN_FORCE", answer(SchoolFile.load(folder, strict), earlier));
        String lenient = SchoolFile.text(AMENDED).replace("levels:", "before: EARLIEST_EDITION\nlevels:");
        assertEquals("DENY EDIT_WINDOW_CLOSED B", answer(SchoolFile.load(folder, lenient), earlier));
    }

    @Test
    void what_answers_before_may_be_chosen_by_a_reading_and_is_inherited() {
        String head = "regulation: ours\nextends: base\ninForce: {from: 2024-09-01}\n";
        Request.Builder earlier = director(Action.READ_JOURNAL).at(at("2024-08-31T10:00"));
        assertEquals("ALLOW", answer(SchoolFile.load(folder, head), earlier));
        String chosen = head + "readings: {beforeFirstEdition: {chosen: NOT_IN_FORCE}}\n";
        assertEquals("DENY REGULATION_NOT_IN_FORCE", answer(SchoolFile.load(folder, chosen), earlier));
        assertEquals(
                List.of(),
                SchoolFile.load(folder, chosen).whoMay(earlier.build()).candidates());
        assertEquals("ALLOW", answer(SchoolFile.load(folder, chosen + "before: EARLIEST_EDITION\n"), earlier));
        assertEquals(
                "school.yaml:4:19: unknown reading `beforeFirstEditon`; did you mean `beforeFirstEdition`?",
                SchoolFile.complaint(folder, head + "before: {reading: beforeFirstEditon}\n"));
    }

    @Test
    void a_regulation_is_in_force_from_its_first_to_its_last_day() {
        String text = SchoolFile.text("")
                .replace("inForce: {from: 2020-09-01}", "inForce: {from: 2020-09-01, to: 2024-08-31}")
                .replace("levels:", "before: NOT_IN_FORCE\nlevels:");
        JournalPolicy policy = SchoolFile.load(folder, text);
        assertEquals(
                List.of(new Edition(SEP_2020, LocalDate.of(2024, 8, 31))),
                policy.regulation().editions());
        assertEquals("DENY REGULATION_NOT_IN_FORCE", answer(policy, on("2020-08-31T23:59:59.999999999")));
        assertEquals("ALLOW", answer(policy, on("2020-09-01T00:00")));
        assertEquals("ALLOW", answer(policy, on("2024-08-31T23:59:59.999999999")));
        assertEquals("DENY REGULATION_NOT_IN_FORCE", answer(policy, on("2024-09-01T00:00")));
    }

    @Test
    void the_earliest_edition_answers_before_it_begins_but_not_after_the_last_has_ended() {
        String text = SchoolFile.text("")
                .replace("inForce: {from: 2020-09-01}", "inForce: {from: 2020-09-01, to: 2024-08-31}");
        JournalPolicy policy = SchoolFile.load(folder, text);
        assertEquals("ALLOW", answer(policy, on("2020-08-31T23:59:59.999999999")));
        assertEquals("ALLOW", answer(policy, on("2024-08-31T23:59:59.999999999")));
        assertEquals("DENY REGULATION_NOT_IN_FORCE", answer(policy, on("2024-09-01T00:00")));
    }

    private static Request.Builder on(String at) {
        return director(Action.READ_JOURNAL).at(at(at));
    }

    @Test
    void a_rule_for_one_year_leaves_no_trace_before_or_after() {
        JournalPolicy policy = SchoolFile.withRules(
                folder,
                "trial: {kind: mark-change, forbidden: ALWAYS, actions: [CHANGE_MARK], clauses: [C], "
                        + "from: 2024-09-01, to: 2025-08-31}\n");
        Request.Builder change = director(Action.CHANGE_MARK);
        assertEquals("ALLOW", answer(policy, change.at(at("2024-08-31T23:59"))));
        assertEquals("DENY MARK_CHANGE_FORBIDDEN C", answer(policy, change.at(at("2024-09-01T00:00"))));
        assertEquals("DENY MARK_CHANGE_FORBIDDEN C", answer(policy, change.at(at("2025-08-31T23:59"))));
        assertEquals("ALLOW", answer(policy, change.at(at("2025-09-01T00:00"))));
        assertEquals(3, policy.regulation().editions().size());
    }

    @Test
    void dates_outside_the_regulation_make_no_edition() {
        String text = SchoolFile.text(AMENDED)
                .replace("inForce: {from: 2020-09-01}", "inForce: {from: 2020-09-01, to: 2024-08-31}");
        assertEquals(1, SchoolFile.load(folder, text).regulation().editions().size());
    }
}
