package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.literal.Answer;
import io.schooljournal.rules.literal.LiteralEvaluator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every window of sosh21 at its edges, on days with names: in Moscow, over both changes of the clocks, and elsewhere. */
class NamedDaysTest {
    private static final JournalPolicy SOSH21 = Regulations.builtIn("sosh21");
    private static final SchoolZone MOSCOW = SchoolZone.of("Europe/Moscow");
    private static final SchoolZone BERLIN = SchoolZone.of("Europe/Berlin");
    private static final SchoolZone SAO_PAULO = SchoolZone.of("America/Sao_Paulo");
    private static final SchoolZone LORD_HOWE = SchoolZone.of("Australia/Lord_Howe");
    private static final SchoolZone APIA = SchoolZone.of("Pacific/Apia");
    private static final LocalDate TUE_2024_10_01 = LocalDate.of(2024, 10, 1);
    private static final LocalDate WED_2024_02_28 = LocalDate.of(2024, 2, 28);
    private static final LocalDate MON_2024_12_30 = LocalDate.of(2024, 12, 30);
    private static final LocalDate SUN_2024_10_27 = LocalDate.of(2024, 10, 27);
    private static final LocalDate FRI_2025_03_28 = LocalDate.of(2025, 3, 28);
    private static final LocalDate FRI_2024_10_25 = LocalDate.of(2024, 10, 25);
    private static final LocalDate MON_2024_03_25 = LocalDate.of(2024, 3, 25);
    private static final LocalDate THU_2018_11_01 = LocalDate.of(2018, 11, 1);
    private static final LocalDate THU_2024_10_03 = LocalDate.of(2024, 10, 3);
    private static final LocalDate TUE_2011_12_27 = LocalDate.of(2011, 12, 27);
    private static final LocalDate WED_2011_12_28 = LocalDate.of(2011, 12, 28);

    static Stream<Arguments> windows() {
        return Stream.of(
                // current mark, written work and attendance: 2 days; closes with the third midnight
                mark(WorkKind.CURRENT, MOSCOW, TUE_2024_10_01, "2024-10-04T00:00:00+03:00"),
                mark(WorkKind.WRITTEN, MOSCOW, TUE_2024_10_01, "2024-10-04T00:00:00+03:00"),
                attendance(MOSCOW, TUE_2024_10_01, "2024-10-04T00:00:00+03:00"),
                mark(WorkKind.CURRENT, MOSCOW, WED_2024_02_28, "2024-03-02T00:00:00+03:00"),
                mark(WorkKind.CURRENT, MOSCOW, MON_2024_12_30, "2025-01-02T00:00:00+03:00"),
                mark(WorkKind.CURRENT, BERLIN, FRI_2025_03_28, "2025-03-31T00:00:00+02:00"),
                mark(WorkKind.CURRENT, BERLIN, FRI_2024_10_25, "2024-10-28T00:00:00+01:00"),
                attendance(BERLIN, SUN_2024_10_27, "2024-10-30T00:00:00+01:00"),
                mark(WorkKind.CURRENT, SAO_PAULO, THU_2018_11_01, "2018-11-04T01:00:00-02:00"),
                mark(WorkKind.CURRENT, LORD_HOWE, THU_2024_10_03, "2024-10-06T00:00:00+10:30"),
                mark(WorkKind.CURRENT, APIA, TUE_2011_12_27, "2011-12-31T00:00:00+14:00"),
                mark(WorkKind.CURRENT, APIA, WED_2011_12_28, "2011-12-31T00:00:00+14:00"),
                // control work of the internal monitoring: 7 days
                mark(WorkKind.MONITORING, MOSCOW, TUE_2024_10_01, "2024-10-09T00:00:00+03:00"),
                mark(WorkKind.MONITORING, BERLIN, MON_2024_03_25, "2024-04-02T00:00:00+02:00"),
                // essay: 14 days in Russian and literature of grades 10 and 11, else as written work
                essay(10, SubjectArea.LITERATURE, MOSCOW, "2024-10-16T00:00:00+03:00"),
                essay(11, SubjectArea.RUSSIAN_LANGUAGE, BERLIN, "2024-10-16T00:00:00+02:00"),
                essay(9, SubjectArea.LITERATURE, MOSCOW, "2024-10-04T00:00:00+03:00"),
                essay(12, SubjectArea.LITERATURE, MOSCOW, "2024-10-04T00:00:00+03:00"),
                essay(10, SubjectArea.FOREIGN_LANGUAGE, MOSCOW, "2024-10-04T00:00:00+03:00"),
                essay(11, SubjectArea.OTHER, MOSCOW, "2024-10-04T00:00:00+03:00"),
                // final marks: 7 days after the period's last day, or after the day a result was received
                finalMark(FinalKind.PERIOD, MOSCOW, SUN_2024_10_27, "2024-11-04T00:00:00+03:00"),
                finalMark(FinalKind.YEAR, BERLIN, FRI_2025_03_28, "2025-04-05T00:00:00+02:00"),
                finalMark(FinalKind.EXAM, BERLIN, FRI_2024_10_25, "2024-11-02T00:00:00+01:00"),
                finalMark(FinalKind.STATE_EXAM, MOSCOW, MON_2024_12_30, "2025-01-07T00:00:00+03:00"),
                finalMark(FinalKind.RESULT, MOSCOW, WED_2024_02_28, "2024-03-07T00:00:00+03:00"));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void a_window_is_open_to_its_last_nanosecond_and_closed_at_its_end(
            Action action, Target target, SchoolZone zone, Instant closes) {
        for (Answer answer : answers(request(action, target, zone, closes.minusNanos(1)))) {
            assertEquals(Verdict.ALLOW, answer.verdict());
            assertEquals(closes, answer.openUntil());
        }
        for (Answer answer : answers(request(action, target, zone, closes))) {
            assertEquals(List.of(ReasonCode.EDIT_WINDOW_CLOSED), answer.reasons());
            assertEquals(closes, answer.openUntil());
        }
    }

    @Test
    void a_window_cites_the_clauses_of_both_acts() {
        assertEquals(
                List.of("sosh21:P-5.5.e", "sosh21:R-4.1.a"),
                clauses(Action.PUT_MARK, markTarget(WorkKind.CURRENT, MOSCOW, TUE_2024_10_01)));
        assertEquals(
                List.of("sosh21:P-5.5.f", "sosh21:R-4.1.b"),
                clauses(Action.CHANGE_MARK, markTarget(WorkKind.MONITORING, MOSCOW, TUE_2024_10_01)));
        assertEquals(
                List.of("sosh21:P-5.5.h", "sosh21:R-4.1.d"),
                clauses(Action.SET_FINAL_MARK, finalTarget(FinalKind.PERIOD, TUE_2024_10_01)));
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    void an_entry_is_late_from_its_deadline_on(Action action, Target target, SchoolZone zone, Instant due) {
        for (Answer answer : answers(request(action, target, zone, due.minusNanos(1)))) {
            assertEquals(List.of(), answer.late());
        }
        for (Answer answer : answers(request(action, target, zone, due.plusNanos(1)))) {
            assertEquals(Verdict.ALLOW, answer.verdict());
            assertEquals(1, answer.late().size());
            assertTrue(
                    answer.late().get(0).contains(" since " + due + " by "),
                    answer.late().toString());
        }
    }

    static Stream<Arguments> deadlines() {
        Target lesson = markTarget(WorkKind.CURRENT, MOSCOW, TUE_2024_10_01);
        Instant classesEnd = Instant.parse("2024-10-01T11:15:00Z");
        Target withClasses =
                Target.builder().from(lesson).classesEnd(classesEnd).build();
        return Stream.of(
                deadline(Action.RECORD_LESSON, lesson, MOSCOW, "2024-10-02T00:00:00+03:00"),
                deadline(Action.RECORD_ATTENDANCE, lesson, MOSCOW, "2024-10-02T00:00:00+03:00"),
                deadline(Action.ASSIGN_HOMEWORK, lesson, MOSCOW, "2024-10-02T00:00:00+03:00"),
                deadline(Action.ASSIGN_HOMEWORK, withClasses, MOSCOW, "2024-10-01T16:15:00+03:00"),
                deadline(Action.PUT_MARK, lesson, MOSCOW, "2024-10-02T00:00:00+03:00"),
                deadline(Action.PUT_MARK, withClasses, MOSCOW, "2024-10-01T16:15:00+03:00"),
                deadline(
                        Action.RECORD_LESSON,
                        markTarget(WorkKind.CURRENT, BERLIN, SUN_2024_10_27),
                        BERLIN,
                        "2024-10-28T00:00:00+01:00"),
                deadline(
                        Action.SET_FINAL_MARK,
                        finalTarget(FinalKind.PERIOD, SUN_2024_10_27),
                        MOSCOW,
                        "2024-10-26T00:00:00+03:00"),
                deadline(
                        Action.SET_FINAL_MARK,
                        finalTarget(FinalKind.YEAR, FRI_2025_03_28),
                        BERLIN,
                        "2025-03-31T00:00:00+02:00"));
    }

    @Test
    void a_role_counts_on_the_local_days_from_its_first_to_its_last() {
        RoleAssignment director = RoleAssignment.builder()
                .role(Role.DIRECTOR)
                .validFrom(SUN_2024_10_27)
                .validTo(SUN_2024_10_27)
                .build();
        Instant begins = Instant.parse("2024-10-26T22:00:00Z");
        Instant ends = Instant.parse("2024-10-27T23:00:00Z");
        assertEquals(Verdict.DENY, readBy(director, begins.minusNanos(1)));
        assertEquals(Verdict.ALLOW, readBy(director, begins));
        assertEquals(Verdict.ALLOW, readBy(director, ends.minusNanos(1)));
        assertEquals(Verdict.DENY, readBy(director, ends));
    }

    private static Verdict readBy(RoleAssignment role, Instant at) {
        Request request = Request.builder()
                .at(at)
                .zone(BERLIN)
                .actor(Actor.of("d-1", role))
                .action(Action.READ_JOURNAL)
                .build();
        assertEquals(
                LiteralEvaluator.explain("sosh21", request).verdict(),
                SOSH21.decide(request).verdict());
        return SOSH21.decide(request).verdict();
    }

    private static List<Answer> answers(Request request) {
        return List.of(Answer.of(SOSH21.explain(request)), LiteralEvaluator.explain("sosh21", request));
    }

    private static List<String> clauses(Action action, Target target) {
        Request request = request(action, target, MOSCOW, Instant.parse("2025-01-01T00:00:00Z"));
        List<String> cited = SOSH21.explain(request).reasons().get(0).clauses().stream()
                .map(ClauseRef::toString)
                .toList();
        assertEquals(LiteralEvaluator.windowClauses("sosh21", request), cited);
        return cited;
    }

    private static Request request(Action action, Target target, SchoolZone zone, Instant at) {
        return Request.builder()
                .at(at)
                .zone(zone)
                .actor(Actor.of("d-1", RoleAssignment.of(Role.DIRECTOR)))
                .action(action)
                .target(target)
                .state(State.ordinary())
                .build();
    }

    private static Target markTarget(WorkKind kind, SchoolZone zone, LocalDate day) {
        return Target.builder()
                .grade(Grade.of(7))
                .subjectArea(SubjectArea.OTHER)
                .workKind(kind)
                .lessonStart(day.atTime(9, 0).atZone(zone.id()).toInstant())
                .build();
    }

    private static Target finalTarget(FinalKind kind, LocalDate day) {
        return Target.builder().finalKind(kind).periodEnd(day).build();
    }

    private static Arguments mark(WorkKind kind, SchoolZone zone, LocalDate day, String closes) {
        return Arguments.of(Action.CHANGE_MARK, markTarget(kind, zone, day), zone, instant(closes));
    }

    private static Arguments attendance(SchoolZone zone, LocalDate day, String closes) {
        return Arguments.of(Action.RECORD_ATTENDANCE, markTarget(WorkKind.CURRENT, zone, day), zone, instant(closes));
    }

    private static Arguments essay(int grade, SubjectArea area, SchoolZone zone, String closes) {
        Target essay = Target.builder()
                .from(markTarget(WorkKind.ESSAY, zone, TUE_2024_10_01))
                .grade(Grade.of(grade))
                .subjectArea(area)
                .build();
        return Arguments.of(Action.PUT_MARK, essay, zone, instant(closes));
    }

    private static Arguments finalMark(FinalKind kind, SchoolZone zone, LocalDate day, String closes) {
        return Arguments.of(Action.SET_FINAL_MARK, finalTarget(kind, day), zone, instant(closes));
    }

    private static Arguments deadline(Action action, Target target, SchoolZone zone, String due) {
        return Arguments.of(action, target, zone, instant(due));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
