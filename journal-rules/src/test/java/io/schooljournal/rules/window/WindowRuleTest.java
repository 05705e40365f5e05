package io.schooljournal.rules.window;

import static io.schooljournal.rules.engine.Question.LESSON;
import static io.schooljournal.rules.engine.Question.MOSCOW;
import static io.schooljournal.rules.engine.Question.answer;
import static io.schooljournal.rules.engine.Question.at;
import static io.schooljournal.rules.engine.Question.director;
import static io.schooljournal.rules.engine.Question.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.rules.engine.SchoolFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A window is open for some days after a day, and closes at an exact instant. */
class WindowRuleTest {
    private static final Instant FRI_2024_10_04 = at("2024-10-04T00:00");
    private static final LocalDate SUN_2024_10_27 = LocalDate.of(2024, 10, 27);

    @TempDir
    private Path folder;

    private JournalPolicy window(String terms) {
        return SchoolFile.withRules(folder, rule("lesson", terms));
    }

    private static String rule(String id, String terms) {
        return id + ": {kind: window, actions: [PUT_MARK, RECORD_ATTENDANCE, SET_FINAL_MARK], clauses: [B], " + terms
                + "}\n";
    }

    private JournalPolicy twoDays() {
        return window("anchor: LESSON, days: 2, count: CALENDAR_DAYS, closes: END_OF_DAY");
    }

    private static Request.Builder mark(Instant at) {
        return mark(at, target().workKind(WorkKind.CURRENT));
    }

    private static Request.Builder mark(Instant at, Target.Builder target) {
        return director(Action.PUT_MARK).at(at).target(target.build());
    }

    private static @Nullable Instant openUntil(JournalPolicy policy, Request.Builder request) {
        return policy.explain(request.build()).openUntil();
    }

    @Test
    void two_days_after_tuesday_end_when_friday_starts() {
        JournalPolicy policy = twoDays();
        assertEquals("ALLOW", answer(policy, mark(FRI_2024_10_04.minusNanos(1))));
        assertEquals("DENY EDIT_WINDOW_CLOSED B", answer(policy, mark(FRI_2024_10_04)));
        assertEquals(FRI_2024_10_04, openUntil(policy, mark(FRI_2024_10_04.minusNanos(1))));
        assertEquals(FRI_2024_10_04, openUntil(policy, mark(FRI_2024_10_04)));
    }

    @Test
    void no_days_end_with_the_day_of_the_lesson() {
        JournalPolicy policy = window("anchor: LESSON, days: 0, count: CALENDAR_DAYS, closes: END_OF_DAY");
        Instant midnight = at("2024-10-02T00:00");
        assertEquals("ALLOW", answer(policy, mark(midnight.minusNanos(1))));
        assertEquals("DENY EDIT_WINDOW_CLOSED B", answer(policy, mark(midnight)));
    }

    @Test
    void the_day_is_the_schools_wherever_the_clock_stands() {
        JournalPolicy policy = twoDays();
        SchoolZone kamchatka = SchoolZone.of("Asia/Kamchatka");
        Instant lateOnMonday = Instant.parse("2024-09-30T11:30:00Z");
        Target.Builder target = target().workKind(WorkKind.CURRENT).lessonStart(lateOnMonday);
        assertEquals(
                Instant.parse("2024-10-02T12:00:00Z"),
                openUntil(policy, mark(LESSON, target).zone(kamchatka)));
        assertEquals(Instant.parse("2024-10-02T21:00:00Z"), openUntil(policy, mark(LESSON, target)));
    }

    @Test
    void an_entry_whose_lesson_is_not_known_is_undecided() {
        JournalPolicy policy = twoDays();
        Target.Builder target = target().workKind(WorkKind.CURRENT).lessonStart(null);
        assertEquals("UNDECIDED /target/lessonStart", answer(policy, mark(LESSON, target)));
        assertNull(openUntil(policy, mark(LESSON, target)));
    }

    @Test
    void an_action_that_is_not_named_has_no_window() {
        Request.Builder later = director(Action.CHANGE_MARK).at(at("2025-10-01T00:00"));
        assertEquals("ALLOW", answer(twoDays(), later));
        assertNull(openUntil(twoDays(), later));
    }

    @Test
    void the_same_time_is_local_so_a_change_of_the_clocks_moves_the_instant() {
        JournalPolicy policy = window("anchor: LESSON, days: 2, count: CALENDAR_DAYS, closes: SAME_TIME");
        Instant friday = Instant.parse("2024-10-25T07:00:00Z");
        Instant sundayAtNine = Instant.parse("2024-10-27T08:00:00Z");
        assertBerlin(policy, friday, sundayAtNine);
    }

    @Test
    void a_time_that_the_clocks_skip_is_taken_after_the_gap() {
        JournalPolicy policy = window("anchor: LESSON, days: 2, count: CALENDAR_DAYS, closes: SAME_TIME");
        Instant fridayAtHalfPastTwo = Instant.parse("2024-03-29T01:30:00Z");
        Instant sundayAtHalfPastThree = Instant.parse("2024-03-31T01:30:00Z");
        assertBerlin(policy, fridayAtHalfPastTwo, sundayAtHalfPastThree);
    }

    @Test
    void a_day_of_25_hours_counts_as_one_day() {
        Instant friday = Instant.parse("2024-10-25T07:00:00Z");
        Instant mondayInWinterTime = Instant.parse("2024-10-27T23:00:00Z");
        assertBerlin(twoDays(), friday, mondayInWinterTime);
    }

    @Test
    void a_day_that_starts_at_one_closes_the_window_at_one() {
        SchoolZone beirut = SchoolZone.of("Asia/Beirut");
        Instant thursday = Instant.parse("2024-03-28T07:00:00Z");
        Instant sundayStarts = Instant.parse("2024-03-30T22:00:00Z");
        assertCloses(twoDays(), thursday, sundayStarts, beirut);
    }

    private static void assertBerlin(JournalPolicy policy, Instant lesson, Instant closes) {
        assertCloses(policy, lesson, closes, SchoolZone.of("Europe/Berlin"));
    }

    private static void assertCloses(JournalPolicy policy, Instant lesson, Instant closes, SchoolZone zone) {
        Target.Builder target = target().workKind(WorkKind.CURRENT).lessonStart(lesson);
        assertEquals("ALLOW", answer(policy, mark(closes.minusNanos(1), target).zone(zone)));
        assertEquals(
                "DENY EDIT_WINDOW_CLOSED B", answer(policy, mark(closes, target).zone(zone)));
        assertEquals(closes, openUntil(policy, mark(lesson, target).zone(zone)));
    }

    @Test
    void the_same_time_has_fractions_of_a_second() {
        JournalPolicy policy = window("anchor: LESSON, days: 1, count: CALENDAR_DAYS, closes: SAME_TIME");
        Instant lesson = LESSON.plusMillis(500);
        assertCloses(policy, lesson, lesson.plusSeconds(24 * 60 * 60), MOSCOW);
    }

    @Test
    void working_days_are_the_school_days_of_the_requests_calendar() {
        JournalPolicy policy = window("anchor: LESSON, days: 2, count: WORKING_DAYS, closes: END_OF_DAY");
        Instant friday = at("2024-10-04T09:00");
        Target.Builder target = target().workKind(WorkKind.CURRENT).lessonStart(friday);
        Request.Builder request = mark(friday, target);
        assertEquals(at("2024-10-08T00:00"), openUntil(policy, request.calendar(calendar(SchoolWeek.SIX_DAYS))));
        assertEquals(at("2024-10-09T00:00"), openUntil(policy, request.calendar(calendar(SchoolWeek.FIVE_DAYS))));
        LocalDate monday = LocalDate.of(2024, 10, 7);
        assertEquals(
                at("2024-10-10T00:00"), openUntil(policy, request.calendar(calendar(SchoolWeek.FIVE_DAYS, monday))));
        request.calendar(calendar(SchoolWeek.FIVE_DAYS)).at(at("2024-10-09T00:00"));
        assertEquals("DENY EDIT_WINDOW_CLOSED B", answer(policy, request));
    }

    @Test
    void working_days_need_a_calendar_that_reaches_far_enough() {
        JournalPolicy policy = window("anchor: LESSON, days: 2, count: WORKING_DAYS, closes: END_OF_DAY");
        assertEquals("UNDECIDED /calendar", answer(policy, mark(LESSON)));
        Instant lastFriday = at("2024-10-25T09:00");
        Target.Builder target = target().workKind(WorkKind.CURRENT).lessonStart(lastFriday);
        assertEquals(
                "UNDECIDED /calendar",
                answer(policy, mark(lastFriday, target).calendar(calendar(SchoolWeek.SIX_DAYS))));
    }

    @Test
    void working_days_can_close_at_the_same_time() {
        JournalPolicy policy = window("anchor: LESSON, days: 2, count: WORKING_DAYS, closes: SAME_TIME");
        Instant friday = at("2024-10-04T09:00");
        Request.Builder request =
                mark(friday, target().workKind(WorkKind.CURRENT).lessonStart(friday));
        assertEquals(at("2024-10-08T09:00"), openUntil(policy, request.calendar(calendar(SchoolWeek.FIVE_DAYS))));
    }

    private static SchoolCalendar calendar(SchoolWeek week, LocalDate... daysOff) {
        return new SchoolCalendar(MOSCOW, week, Set.of(daysOff), LocalDate.of(2024, 9, 1), SUN_2024_10_27);
    }

    /** The lesson is on Tuesday 1 October, two days end with Thursday; each next lesson, and when the window closes. */
    @ParameterizedTest
    @CsvSource({
        "2024-10-01T11:00, 2024-10-04T00:00",
        "2024-10-02T09:00, 2024-10-04T00:00",
        "2024-10-03T23:59, 2024-10-04T00:00",
        "2024-10-04T00:00, 2024-10-05T00:00",
        "2024-10-08T09:00, 2024-10-09T00:00",
        "2024-10-01T09:00, 2024-10-04T00:00"
    })
    void a_window_may_be_kept_open_until_the_day_of_the_next_lesson_ends(String nextLesson, String closes) {
        JournalPolicy policy = window(
                "anchor: LESSON, days: 2, count: CALENDAR_DAYS, closes: END_OF_DAY, keptOpen: UNTIL_NEXT_LESSON");
        Target.Builder target = target().workKind(WorkKind.WRITTEN).nextLessonStart(at(nextLesson));
        assertEquals("ALLOW", answer(policy, mark(at(closes).minusNanos(1), target)));
        assertEquals("DENY EDIT_WINDOW_CLOSED B", answer(policy, mark(at(closes), target)));
        assertEquals(at(closes), openUntil(policy, mark(LESSON, target)));
    }

    @Test
    void a_window_that_is_kept_open_must_know_the_next_lesson_and_no_other_asks_for_it() {
        JournalPolicy policy =
                window("anchor: LESSON, days: 2, count: WORKING_DAYS, closes: END_OF_DAY, keptOpen: UNTIL_NEXT_LESSON");
        Target.Builder target = target().workKind(WorkKind.WRITTEN);
        assertEquals("UNDECIDED /target/nextLessonStart /calendar", answer(policy, mark(LESSON, target)));
        assertEquals(
                "UNDECIDED /target/nextLessonStart",
                answer(policy, mark(LESSON, target).calendar(calendar(SchoolWeek.SIX_DAYS))));
        assertEquals("ALLOW", answer(twoDays(), mark(LESSON, target)));
    }

    @Test
    void a_window_on_changes_leaves_the_first_entry_of_a_mark_free() {
        JournalPolicy policy = SchoolFile.withRules(folder, """
                changes:
                  kind: window
                  steps: CHANGING_ONLY
                  actions: [PUT_MARK, CHANGE_MARK, RECORD_ATTENDANCE]
                  anchor: LESSON
                  days: 2
                  count: CALENDAR_DAYS
                  closes: END_OF_DAY
                  clauses: [B]
                """);
        assertEquals("ALLOW", answer(policy, mark(FRI_2024_10_04)));
        assertEquals(
                "DENY EDIT_WINDOW_CLOSED B", answer(policy, mark(FRI_2024_10_04).action(Action.CHANGE_MARK)));
        assertEquals(
                "DENY EDIT_WINDOW_CLOSED B", answer(policy, mark(FRI_2024_10_04).action(Action.RECORD_ATTENDANCE)));
    }

    @Test
    void a_final_mark_counts_from_the_end_of_its_period() {
        for (String closes : new String[] {"END_OF_DAY", "SAME_TIME"}) {
            JournalPolicy policy = window("anchor: PERIOD_END, days: 7, count: CALENDAR_DAYS, closes: " + closes);
            Instant monday = at("2024-11-04T00:00");
            Target.Builder target =
                    target().lessonStart(null).finalKind(FinalKind.PERIOD).periodEnd(SUN_2024_10_27);
            Request.Builder request = director(Action.SET_FINAL_MARK).target(target.build());
            assertEquals("ALLOW", answer(policy, request.at(monday.minusNanos(1))));
            assertEquals("DENY EDIT_WINDOW_CLOSED B", answer(policy, request.at(monday)));
            assertEquals(
                    "UNDECIDED /target/periodEnd",
                    answer(policy, request.target(target.periodEnd(null).build())));
        }
    }

    @Test
    void a_window_can_bind_some_kinds_of_work() {
        JournalPolicy policy = window(
                "workKinds: [CURRENT, WRITTEN], anchor: LESSON, days: 2, count: CALENDAR_DAYS, closes: END_OF_DAY");
        assertEquals("DENY EDIT_WINDOW_CLOSED B", answer(policy, mark(FRI_2024_10_04)));
        assertEquals("ALLOW", answer(policy, mark(FRI_2024_10_04, target().workKind(WorkKind.ESSAY))));
        assertEquals("UNDECIDED /target/workKind", answer(policy, mark(FRI_2024_10_04, target())));
        assertEquals(
                "DENY EDIT_WINDOW_CLOSED B",
                answer(policy, director(Action.RECORD_ATTENDANCE).at(FRI_2024_10_04)));
    }

    @Test
    void a_window_can_bind_some_kinds_of_final_marks() {
        JournalPolicy policy =
                window("finalKinds: [YEAR], anchor: PERIOD_END, days: 7, count: CALENDAR_DAYS, closes: END_OF_DAY");
        Target.Builder target = target().periodEnd(SUN_2024_10_27);
        Request.Builder request = director(Action.SET_FINAL_MARK).at(at("2024-12-01T00:00"));
        assertEquals(
                "DENY EDIT_WINDOW_CLOSED B",
                answer(policy, request.target(target.finalKind(FinalKind.YEAR).build())));
        assertEquals(
                "ALLOW",
                answer(policy, request.target(target.finalKind(FinalKind.PERIOD).build())));
        assertEquals(
                "UNDECIDED /target/finalKind",
                answer(policy, request.target(target.finalKind(null).build())));
    }

    @Test
    void a_window_can_bind_some_subject_areas_and_grades() {
        JournalPolicy policy = window("subjectAreas: [LITERATURE], grades: 10-11, "
                + "anchor: LESSON, days: 2, count: CALENDAR_DAYS, closes: END_OF_DAY");
        Target.Builder target = target().workKind(WorkKind.ESSAY)
                .subjectArea(SubjectArea.LITERATURE)
                .grade(Grade.of(10));
        assertEquals("DENY EDIT_WINDOW_CLOSED B", answer(policy, mark(FRI_2024_10_04, target)));
        assertEquals("ALLOW", answer(policy, mark(FRI_2024_10_04, target.grade(Grade.of(9)))));
        assertEquals("UNDECIDED /target/grade", answer(policy, mark(FRI_2024_10_04, target.grade(null))));
        target.grade(Grade.of(11));
        assertEquals("ALLOW", answer(policy, mark(FRI_2024_10_04, target.subjectArea(SubjectArea.OTHER))));
        assertEquals("UNDECIDED /target/subjectArea", answer(policy, mark(FRI_2024_10_04, target.subjectArea(null))));
    }

    @Test
    void a_fact_on_which_the_window_does_not_depend_is_not_asked_for() {
        Target.Builder bare = Target.builder().lessonStart(LESSON);
        assertEquals("ALLOW", answer(twoDays(), mark(LESSON, bare)));
        assertEquals(FRI_2024_10_04, openUntil(twoDays(), mark(LESSON, bare)));
        assertEquals("DENY EDIT_WINDOW_CLOSED B", answer(twoDays(), mark(FRI_2024_10_04, bare)));
    }

    @Test
    void what_every_possible_window_refuses_is_refused() {
        JournalPolicy policy = SchoolFile.withRules(folder, twoWindows("prevailsOver: [ordinary]"));
        assertEquals("DENY EDIT_WINDOW_CLOSED B C", answer(policy, mark(at("2024-10-16T00:00"), target())));
        assertEquals("UNDECIDED /target/workKind", answer(policy, mark(FRI_2024_10_04, target())));
    }

    @Test
    void windows_that_are_all_open_but_not_equally_long_are_told_apart_first() {
        JournalPolicy policy = SchoolFile.withRules(folder, twoWindows("prevailsOver: [ordinary]"));
        assertEquals("UNDECIDED /target/workKind", answer(policy, mark(LESSON, target())));
    }

    @Test
    void the_window_that_prevails_binds_where_both_would() {
        JournalPolicy policy = SchoolFile.withRules(folder, twoWindows("prevailsOver: [ordinary]"));
        assertEquals(at("2024-10-16T00:00"), openUntil(policy, mark(LESSON, target().workKind(WorkKind.ESSAY))));
        assertEquals(FRI_2024_10_04, openUntil(policy, mark(LESSON)));
    }

    @Test
    void two_windows_on_one_entry_without_precedence_do_not_load() {
        assertEquals(
                "school.yaml:24:5: windows `ordinary` and `essay` both bind the same `PUT_MARK`; "
                        + "say which `prevailsOver` the other",
                SchoolFile.complaint(folder, SchoolFile.text(twoWindows("note: none prevails"))));
    }

    private static String twoWindows(String second) {
        return """
                ordinary:
                  kind: window
                  actions: [PUT_MARK]
                  anchor: LESSON
                  days: 2
                  count: CALENDAR_DAYS
                  closes: END_OF_DAY
                  clauses: [B]
                essay:
                  %s
                  kind: window
                  actions: [PUT_MARK]
                  workKinds: [ESSAY]
                  anchor: LESSON
                  days: 14
                  count: CALENDAR_DAYS
                  closes: END_OF_DAY
                  clauses: [C]
                """.formatted(second);
    }

    @Test
    void two_windows_that_prevail_over_each_other_do_not_load() {
        String mutual = twoWindows("prevailsOver: [ordinary]")
                .replaceFirst("kind: window", "kind: window\n  prevailsOver: [essay]");
        assertEquals(
                "school.yaml:25:5: windows `ordinary` and `essay` both bind the same `PUT_MARK`; "
                        + "say which `prevailsOver` the other",
                SchoolFile.complaint(folder, SchoolFile.text(mutual)));
    }

    @Test
    void which_of_three_windows_prevails_does_not_depend_on_their_order() {
        String terms = "anchor: LESSON, count: CALENDAR_DAYS, closes: END_OF_DAY, ";
        String first = rule("first", terms + "days: 1, prevailsOver: [second, third]");
        String second = rule("second", terms + "days: 2");
        String third = rule("third", terms + "days: 3, prevailsOver: [second]");
        Instant wednesdayEnds = at("2024-10-03T00:00");
        for (String rules : new String[] {first + second + third, third + second + first, second + first + third}) {
            assertEquals(wednesdayEnds, openUntil(SchoolFile.withRules(folder, rules), mark(LESSON)));
        }
    }

    @Test
    void precedence_that_leaves_two_windows_open_does_not_load_in_any_order() {
        String terms = "anchor: LESSON, count: CALENDAR_DAYS, closes: END_OF_DAY, ";
        String first = rule("first", terms + "days: 1, prevailsOver: [second]");
        String second = rule("second", terms + "days: 2, prevailsOver: [third]");
        String third = rule("third", terms + "days: 3");
        for (String rules : new String[] {first + second + third, third + second + first}) {
            String complaint = SchoolFile.complaint(folder, SchoolFile.text(rules));
            assertEquals("both bind the same", complaint.replaceAll(".*(both bind the same).*", "$1"));
        }
    }

    @Test
    void many_windows_are_told_apart() {
        StringBuilder rules = new StringBuilder();
        for (int grade = Grade.FIRST; grade <= Grade.LAST; grade++) {
            for (SubjectArea area : SubjectArea.values()) {
                for (WorkKind kind : WorkKind.values()) {
                    rules.append(
                            "w-%d-%s-%s: {kind: window, actions: [PUT_MARK], clauses: [B], grades: %1$d, subjectAreas: [%2$s],"
                                    .formatted(grade, area, kind));
                    rules.append(
                            " workKinds: [%s], anchor: LESSON, days: %d, count: CALENDAR_DAYS, closes: END_OF_DAY}\n"
                                    .formatted(kind, grade));
                }
            }
        }
        JournalPolicy policy = SchoolFile.withRules(folder, rules.toString());
        assertEquals(
                at("2024-10-14T00:00"),
                openUntil(
                        policy, mark(LESSON, target().workKind(WorkKind.CURRENT).grade(Grade.of(12)))));
    }

    @Test
    void a_reading_chooses_which_days_are_counted() {
        String rules =
                "lesson: {kind: window, actions: [PUT_MARK], anchor: LESSON, days: 2, count: {reading: counted}, "
                        + "closes: END_OF_DAY, clauses: [B]}\n";
        JournalPolicy calendarDays =
                SchoolFile.load(folder, SchoolFile.text("counted", "CALENDAR_DAYS, WORKING_DAYS", rules));
        assertEquals("ALLOW", answer(calendarDays, mark(LESSON)));
        JournalPolicy workingDays =
                SchoolFile.load(folder, SchoolFile.text("counted", "WORKING_DAYS, CALENDAR_DAYS", rules));
        assertEquals("UNDECIDED /calendar", answer(workingDays, mark(LESSON)));
    }

    @Test
    void a_window_cannot_prevail_over_a_rule_that_is_not_there() {
        assertEquals(
                "school.yaml:24:20: unknown rule `ordinery`; did you mean `ordinary`?",
                SchoolFile.complaint(folder, SchoolFile.text(twoWindows("prevailsOver: [ordinery]"))));
    }

    @Test
    void of_the_facts_that_are_missing_only_those_that_tell_windows_apart_are_named() {
        JournalPolicy policy = SchoolFile.withRules(folder, """
                ordinary: {kind: window, actions: [PUT_MARK], workKinds: [CURRENT, WRITTEN, ESSAY], anchor: LESSON, days: 2, count: CALENDAR_DAYS, closes: END_OF_DAY, clauses: [A]}
                monitoring: {kind: window, actions: [PUT_MARK], workKinds: [MONITORING], anchor: LESSON, days: 7, count: CALENDAR_DAYS, closes: END_OF_DAY, clauses: [B]}
                seniors: {kind: window, actions: [PUT_MARK], workKinds: [CURRENT], grades: 10-11, anchor: LESSON, days: 9, count: CALENDAR_DAYS, closes: END_OF_DAY, prevailsOver: [ordinary], clauses: [C]}
                """);
        Target.Builder bare = Target.builder().lessonStart(LESSON);
        assertEquals("UNDECIDED /target/grade /target/workKind", answer(policy, mark(LESSON, bare)));
        assertEquals("UNDECIDED /target/workKind", answer(policy, mark(LESSON, bare.grade(Grade.of(7)))));
        assertEquals(
                "UNDECIDED /target/grade",
                answer(policy, mark(LESSON, bare.grade(null).workKind(WorkKind.CURRENT))));
        assertEquals("ALLOW", answer(policy, mark(LESSON, bare.workKind(WorkKind.WRITTEN))));
    }

    @Test
    void the_end_of_the_period_is_asked_for_though_the_kind_is_not_known_either() {
        JournalPolicy policy = SchoolFile.withRules(folder, """
                year: {kind: window, actions: [SET_FINAL_MARK], finalKinds: [YEAR], anchor: PERIOD_END, days: 7, count: CALENDAR_DAYS, closes: END_OF_DAY, clauses: [A]}
                period: {kind: window, actions: [SET_FINAL_MARK], finalKinds: [PERIOD], anchor: PERIOD_END, days: 3, count: CALENDAR_DAYS, closes: END_OF_DAY, clauses: [B]}
                """);
        assertEquals(
                "UNDECIDED /target/finalKind /target/periodEnd",
                answer(policy, director(Action.SET_FINAL_MARK).target(target().build())));
    }
}
