package io.schooljournal.core.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Procedure;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Remedy;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerFormTest {
    private static final Instant FRI_2024_10_04_MIDNIGHT = Instant.parse("2024-10-03T21:00:00Z");
    private static final List<ClauseRef> CLAUSES =
            List.of(ClauseRef.parse("sosh21:P-5.5.e"), ClauseRef.parse("sosh21:R-4.1.a"));
    private static final Request REQUEST = Request.builder()
            .at(FRI_2024_10_04_MIDNIGHT)
            .zone(SchoolZone.of("Europe/Moscow"))
            .actor(Actor.of("t-17"))
            .action(Action.CHANGE_MARK)
            .build();
    private static final Remedy REMEDY = new Remedy(
            Procedure.CORRECTION,
            List.of(Role.SUBJECT_TEACHER, Role.DEPUTY_HEAD),
            List.of(Role.DIRECTOR),
            List.of(Role.DEPUTY_HEAD),
            List.of(ClauseRef.parse("sosh21:R-4.2.1")));

    @Test
    void a_refusal_is_written_in_the_order_of_the_contract() {
        Decision decision =
                new Decision(Verdict.DENY, List.of(new Reason(ReasonCode.EDIT_WINDOW_CLOSED, CLAUSES)), List.of());
        Map<String, Object> answer =
                write("r1", new Explanation(decision, FRI_2024_10_04_MIDNIGHT, List.of(), List.of(REMEDY)));
        assertEquals(List.of("id", "verdict", "reasons", "openUntil", "remedies"), names(answer));
        assertEquals("2024-10-04T00:00:00+03:00", answer.get("openUntil"));
        Map<?, ?> reason = first(answer, "reasons");
        assertEquals(List.of("code", "clauses", "message"), names(reason));
        assertEquals(List.of("sosh21:P-5.5.e", "sosh21:R-4.1.a"), reason.get("clauses"));
        Map<?, ?> remedy = first(answer, "remedies");
        assertEquals(List.of("procedure", "initiators", "decidedBy", "enteredBy", "clauses"), names(remedy));
        assertEquals(List.of("SUBJECT_TEACHER", "DEPUTY_HEAD"), remedy.get("initiators"));
    }

    @Test
    void a_late_permission_is_written_with_what_was_due() {
        Decision decision = new Decision(Verdict.ALLOW, List.of(), List.of());
        Advisory late = new Advisory(AdvisoryCode.MARK_LATE, CLAUSES, FRI_2024_10_04_MIDNIGHT);
        Map<String, Object> answer =
                write(7, new Explanation(decision, FRI_2024_10_04_MIDNIGHT, List.of(late), List.of()));
        assertEquals(List.of("id", "verdict", "openUntil", "advisories"), names(answer));
        assertEquals(7, answer.get("id"));
        Map<?, ?> advisory = first(answer, "advisories");
        assertEquals(List.of("code", "clauses", "due", "message"), names(advisory));
        assertEquals("2024-10-04T00:00:00+03:00", advisory.get("due"));
    }

    @Test
    void an_open_outcome_names_the_missing_members() {
        Decision decision = new Decision(Verdict.UNDECIDED, List.of(), List.of(Fact.LESSON_START, Fact.CORRECTION));
        Map<String, Object> answer = write(null, new Explanation(decision, null, List.of(), List.of()));
        assertEquals(
                Map.of("verdict", "UNDECIDED", "missing", List.of("/target/lessonStart", "/state/correction")), answer);
        assertEquals(List.of("verdict", "missing"), names(answer));
    }

    @Test
    void what_is_empty_is_absent() {
        Decision allowed = new Decision(Verdict.ALLOW, List.of(), List.of());
        assertEquals(Map.of("verdict", "ALLOW"), write(null, new Explanation(allowed, null, List.of(), List.of())));
        Decision notInForce = new Decision(
                Verdict.DENY, List.of(new Reason(ReasonCode.REGULATION_NOT_IN_FORCE, List.of())), List.of());
        Map<String, Object> answer = write(null, new Explanation(notInForce, null, List.of(), List.of()));
        assertEquals(List.of("code", "message"), names(first(answer, "reasons")));
    }

    @Test
    void an_instant_is_written_with_the_offset_of_its_own_day() {
        SchoolZone berlin = SchoolZone.of("Europe/Berlin");
        assertEquals("2025-03-30T00:00:00+01:00", AnswerForm.instant(Instant.parse("2025-03-29T23:00:00Z"), berlin));
        assertEquals("2025-03-31T00:00:00+02:00", AnswerForm.instant(Instant.parse("2025-03-30T22:00:00Z"), berlin));
        assertEquals(
                "2025-01-01T00:00:00.000000001Z",
                AnswerForm.instant(Instant.parse("2025-01-01T00:00:00.000000001Z"), SchoolZone.of("UTC")));
    }

    private static Map<String, Object> write(@Nullable Object id, Explanation explanation) {
        return AnswerForm.write(id, REQUEST, explanation, Language.EN);
    }

    private static List<String> names(Map<?, ?> tree) {
        return tree.keySet().stream().map(String::valueOf).toList();
    }

    private static Map<?, ?> first(Map<String, Object> answer, String list) {
        return (Map<?, ?>) ((List<?>) answer.getOrDefault(list, List.of())).get(0);
    }
}
