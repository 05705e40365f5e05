package io.schooljournal.rules.deadline;

import static io.schooljournal.rules.engine.Question.MOSCOW;
import static io.schooljournal.rules.engine.Question.TUE_2024_10_01;
import static io.schooljournal.rules.engine.Question.answer;
import static io.schooljournal.rules.engine.Question.at;
import static io.schooljournal.rules.engine.Question.director;
import static io.schooljournal.rules.engine.Question.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.Grade;
import io.schooljournal.rules.engine.SchoolFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entry after its deadline is allowed, with an advisory. */
class EntryDeadlineRuleTest {
    private static final Instant TUESDAY_ENDS = at("2024-10-02T00:00");
    private static final Instant CLASSES_END = at("2024-10-01T14:00");

    @TempDir
    private Path folder;

    private JournalPolicy deadline(String terms) {
        return SchoolFile.withRules(folder, rule("due", terms + ", clauses: [D]"));
    }

    private static String rule(String id, String terms) {
        return id + ": {kind: deadline, advisory: MARK_LATE, actions: [PUT_MARK, SET_FINAL_MARK], " + terms + "}\n";
    }

    private static Target.Builder current() {
        return target().workKind(WorkKind.CURRENT).classesEnd(CLASSES_END);
    }

    private static List<Advisory> late(JournalPolicy policy, Instant at, Target.Builder target) {
        return late(policy, director(Action.PUT_MARK).at(at).target(target.build()));
    }

    private static List<Advisory> late(JournalPolicy policy, Request.Builder request) {
        assertEquals("ALLOW", answer(policy, request));
        return policy.explain(request.build()).advisories();
    }

    private static List<Advisory> since(Instant due, String... clauses) {
        return List.of(new Advisory(
                AdvisoryCode.MARK_LATE,
                Stream.of(clauses)
                        .map(clause -> new ClauseRef("school", clause))
                        .toList(),
                due));
    }

    @Test
    void the_day_of_the_lesson_ends_at_midnight() {
        JournalPolicy policy = deadline("anchor: LESSON, days: 0");
        assertEquals(List.of(), late(policy, TUESDAY_ENDS.minusNanos(1), current()));
        assertEquals(since(TUESDAY_ENDS, "D"), late(policy, TUESDAY_ENDS, current()));
    }

    @Test
    void days_after_the_lesson_are_counted_from_its_day() {
        JournalPolicy policy = deadline("anchor: LESSON, days: 4");
        Instant saturdayEnds = at("2024-10-06T00:00");
        assertEquals(List.of(), late(policy, saturdayEnds.minusNanos(1), current()));
        assertEquals(since(saturdayEnds, "D"), late(policy, saturdayEnds, current()));
    }

    @Test
    void an_entry_whose_lesson_is_not_known_is_not_called_late() {
        JournalPolicy policy = deadline("anchor: LESSON, days: 0");
        assertEquals(List.of(), late(policy, at("2025-10-02T00:00"), current().lessonStart(null)));
    }

    @Test
    void two_hours_after_classes_are_still_in_time() {
        JournalPolicy policy = deadline("anchor: CLASSES_END, minutes: 120");
        Instant four = at("2024-10-01T16:00");
        assertEquals(List.of(), late(policy, four, current()));
        assertEquals(since(four, "D"), late(policy, four.plusNanos(1), current()));
        assertEquals(List.of(), late(policy, four.plusNanos(1), current().classesEnd(null)));
    }

    @Test
    void days_before_the_end_of_the_period_are_negative() {
        JournalPolicy policy = deadline("anchor: PERIOD_END, days: -2");
        Target.Builder target = target().finalKind(FinalKind.PERIOD).periodEnd(LocalDate.of(2024, 10, 27));
        Request.Builder request = director(Action.SET_FINAL_MARK).target(target.build());
        Instant fridayEnds = at("2024-10-26T00:00");
        assertEquals(List.of(), late(policy, request.at(fridayEnds.minusNanos(1))));
        assertEquals(since(fridayEnds, "D"), late(policy, request.at(fridayEnds)));
        target.periodEnd(null);
        assertEquals(List.of(), late(policy, request.target(target.build())));
    }

    @Test
    void working_days_are_counted_by_the_calendar_and_without_one_nothing_is_called_late() {
        SchoolCalendar sixDays = new SchoolCalendar(
                MOSCOW, SchoolWeek.SIX_DAYS, Set.of(), LocalDate.of(2024, 9, 1), LocalDate.of(2024, 11, 30));
        Request.Builder after = director(Action.PUT_MARK)
                .target(current().lessonStart(at("2024-10-04T09:00")).build());
        JournalPolicy twoDaysAfter = deadline("anchor: LESSON, days: 2, count: WORKING_DAYS");
        Instant mondayEnds = at("2024-10-08T00:00");
        assertEquals(List.of(), late(twoDaysAfter, after.at(mondayEnds)));
        assertEquals(since(mondayEnds, "D"), late(twoDaysAfter, after.calendar(sixDays)));
        Request.Builder before = director(Action.SET_FINAL_MARK)
                .target(target().finalKind(FinalKind.PERIOD)
                        .periodEnd(LocalDate.of(2024, 10, 28))
                        .build())
                .calendar(sixDays);
        JournalPolicy twoDaysBefore = deadline("anchor: PERIOD_END, days: -2, count: WORKING_DAYS");
        Instant fridayEnds = at("2024-10-26T00:00");
        assertEquals(List.of(), late(twoDaysBefore, before.at(fridayEnds.minusNanos(1))));
        assertEquals(since(fridayEnds, "D"), late(twoDaysBefore, before.at(fridayEnds)));
    }

    @Test
    void a_day_after_the_receipt_is_24_hours_where_its_instant_is_known_else_the_next_day() {
        JournalPolicy policy = deadline("anchor: RECEIPT, days: 1");
        Target.Builder target =
                target().finalKind(FinalKind.EXAM).periodEnd(TUE_2024_10_01).receivedAt(at("2024-10-01T12:00"));
        Request.Builder request = director(Action.SET_FINAL_MARK).target(target.build());
        Instant noon = at("2024-10-02T12:00");
        assertEquals(List.of(), late(policy, request.at(noon)));
        assertEquals(since(noon, "D"), late(policy, request.at(noon.plusNanos(1))));
        request.target(target.receivedAt(null).build());
        Instant wednesdayEnds = at("2024-10-03T00:00");
        assertEquals(List.of(), late(policy, request.at(wednesdayEnds.minusNanos(1))));
        assertEquals(since(wednesdayEnds, "D"), late(policy, request.at(wednesdayEnds)));
        assertEquals(
                "school.yaml:15:106: expected a whole number from 0 to 366, not `-1`",
                SchoolFile.complaint(folder, SchoolFile.text(rule("due", "anchor: RECEIPT, days: -1, clauses: [D]"))));
    }

    @Test
    void a_time_of_the_lessons_day_is_still_in_time() {
        JournalPolicy policy = deadline("anchor: LESSON_CLOCK, time: \"17:00\"");
        Instant five = at("2024-10-01T17:00");
        assertEquals(List.of(), late(policy, five, current()));
        assertEquals(since(five, "D"), late(policy, five.plusNanos(1), current()));
    }

    @Test
    void an_activity_held_after_the_time_has_until_the_end_of_the_day() {
        JournalPolicy policy = deadline("anchor: LESSON_CLOCK, time: \"17:00\", laterActivity: OUT_OF_LESSON");
        Instant six = at("2024-10-01T18:00");
        Target.Builder club = current().activity(Activity.OUT_OF_LESSON).lessonStart(six);
        assertEquals(List.of(), late(policy, TUESDAY_ENDS.minusNanos(1), club));
        assertEquals(since(TUESDAY_ENDS, "D"), late(policy, TUESDAY_ENDS, club));
        Instant five = at("2024-10-01T17:00");
        assertEquals(since(five, "D"), late(policy, six, club.activity(Activity.LESSONS)));
        assertEquals(
                since(five, "D"),
                late(policy, six, club.activity(Activity.OUT_OF_LESSON).lessonStart(at("2024-10-01T15:00"))));
    }

    @Test
    void a_deadline_can_bind_some_kinds_of_work() {
        JournalPolicy policy = deadline("anchor: LESSON, days: 0, workKinds: [CURRENT, WRITTEN]");
        assertEquals(since(TUESDAY_ENDS, "D"), late(policy, TUESDAY_ENDS, current()));
        assertEquals(List.of(), late(policy, TUESDAY_ENDS, current().workKind(WorkKind.ESSAY)));
    }

    @Test
    void a_deadline_can_bind_some_kinds_of_final_marks() {
        JournalPolicy policy = deadline("anchor: LESSON, days: 0, finalKinds: [YEAR]");
        Request.Builder request = director(Action.SET_FINAL_MARK).at(TUESDAY_ENDS);
        assertEquals(
                since(TUESDAY_ENDS, "D"),
                late(policy, request.target(target().finalKind(FinalKind.YEAR).build())));
        assertEquals(
                List.of(),
                late(policy, request.target(target().finalKind(FinalKind.EXAM).build())));
    }

    @Test
    void a_deadline_can_spare_some_grades() {
        JournalPolicy policy = deadline("anchor: LESSON, days: 0, exceptGrades: 1-2");
        assertEquals(List.of(), late(policy, TUESDAY_ENDS, current().grade(Grade.of(1))));
        assertEquals(List.of(), late(policy, TUESDAY_ENDS, current().grade(Grade.of(2))));
        assertEquals(
                since(TUESDAY_ENDS, "D"), late(policy, TUESDAY_ENDS, current().grade(Grade.of(3))));
        assertEquals(List.of(), late(policy, TUESDAY_ENDS, current().grade(null)));
    }

    @Test
    void of_several_deadlines_the_earliest_is_due_and_all_that_are_missed_are_cited() {
        JournalPolicy policy = SchoolFile.withRules(
                folder,
                rule("day", "anchor: LESSON, days: 0, clauses: [D, A]")
                        + rule("hours", "anchor: CLASSES_END, minutes: 120, clauses: [A, C]"));
        Instant four = at("2024-10-01T16:00");
        assertEquals(since(four, "A", "C"), late(policy, four.plusNanos(1), current()));
        assertEquals(since(four, "D", "A", "C"), late(policy, TUESDAY_ENDS, current()));
    }

    @Test
    void an_action_that_is_not_named_is_never_late() {
        JournalPolicy policy = deadline("anchor: LESSON, days: 0");
        assertEquals(List.of(), late(policy, director(Action.RECORD_LESSON).at(TUESDAY_ENDS)));
    }

    @Test
    void each_anchor_asks_for_its_own_measure() {
        assertEquals("school.yaml:15:3: rule `due` lacks `minutes`", broken("anchor: CLASSES_END, clauses: [D]"));
        assertEquals("school.yaml:15:3: rule `due` lacks `days`", broken("anchor: LESSON, clauses: [D]"));
        assertEquals("school.yaml:15:3: rule `due` lacks `time`", broken("anchor: LESSON_CLOCK, clauses: [D]"));
        assertEquals(
                "school.yaml:15:122: unknown parameter `minutes` of rule `due`",
                broken("anchor: LESSON, days: 0, clauses: [D], minutes: 5").replaceAll(";.*", ""));
        assertEquals(
                "school.yaml:15:111: expected a time of day like `17:00`, not `25:00`",
                broken("anchor: LESSON_CLOCK, time: \"25:00\", clauses: [D]"));
    }

    private String broken(String terms) {
        return SchoolFile.complaint(folder, SchoolFile.text(rule("due", terms)));
    }

    @Test
    void a_mark_of_unknown_kind_is_bound_by_what_binds_every_kind_and_by_nothing_else() {
        assertEquals(since(TUESDAY_ENDS, "D"), late(deadline("anchor: LESSON, days: 0"), TUESDAY_ENDS, target()));
        assertEquals(
                List.of(),
                late(
                        deadline("workKinds: [CURRENT, WRITTEN, ESSAY], anchor: LESSON, days: 0"),
                        TUESDAY_ENDS,
                        target()));
    }
}
