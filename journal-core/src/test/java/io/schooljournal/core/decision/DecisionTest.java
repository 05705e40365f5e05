package io.schooljournal.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.regulation.ClauseRef;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final Reason CLOSED =
            new Reason(ReasonCode.EDIT_WINDOW_CLOSED, List.of(ClauseRef.parse("sosh21:R-4.1.a")));
    private static final Instant NOON = Instant.parse("2024-10-03T09:00:00Z");

    @Test
    void a_refusal_has_reasons_an_open_outcome_missing_facts_and_permission_neither() {
        assertTrue(new Decision(Verdict.ALLOW, List.of(), List.of()).allowed());
        assertFalse(new Decision(Verdict.DENY, List.of(CLOSED), List.of()).allowed());
        assertFalse(new Decision(Verdict.UNDECIDED, List.of(), List.of(Fact.GRADE)).allowed());
    }

    @Test
    void grounds_that_do_not_fit_the_verdict_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Decision(Verdict.ALLOW, List.of(CLOSED), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Decision(Verdict.ALLOW, List.of(), List.of(Fact.GRADE)));
        assertThrows(IllegalArgumentException.class, () -> new Decision(Verdict.DENY, List.of(), List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> new Decision(Verdict.DENY, List.of(CLOSED), List.of(Fact.GRADE)));
        assertThrows(IllegalArgumentException.class, () -> new Decision(Verdict.UNDECIDED, List.of(), List.of()));
    }

    @Test
    void a_reason_cites_a_clause_unless_no_regulation_is_in_force() {
        assertThrows(IllegalArgumentException.class, () -> new Reason(ReasonCode.NO_VALID_ROLE, List.of()));
        assertTrue(new Reason(ReasonCode.REGULATION_NOT_IN_FORCE, List.of())
                .clauses()
                .isEmpty());
    }

    @Test
    void an_explanation_gives_what_its_decision_says() {
        Decision decision = new Decision(Verdict.DENY, List.of(CLOSED), List.of());
        Explanation explanation = new Explanation(decision, NOON, List.of(), List.of());
        assertEquals(Verdict.DENY, explanation.verdict());
        assertEquals(List.of(CLOSED), explanation.reasons());
    }

    @Test
    void every_fact_points_at_a_member_of_its_own() {
        Set<String> pointers = new HashSet<>();
        for (Fact fact : Fact.values()) {
            assertTrue(fact.pointer().matches("/calendar|/(target|state)(/[a-zA-Z]+){1,2}"), fact.pointer());
            assertTrue(pointers.add(fact.pointer()), fact.pointer());
        }
    }

    @Test
    void nothing_is_known_of_a_request_unless_it_is_said() {
        Request request = Request.builder()
                .at(NOON)
                .zone(SchoolZone.of("Europe/Moscow"))
                .actor(Actor.of("d-1"))
                .action(Action.READ_JOURNAL)
                .build();
        assertNull(request.target().schoolClass());
        assertNull(request.state().yearClosed());
        assertNull(request.state().correction());
    }

    @Test
    void only_the_state_without_an_application_does_not_exist() {
        assertFalse(CorrectionState.none().exists());
        assertTrue(CorrectionState.builder().build().exists());
        assertSame(CorrectionState.none(), State.ordinary().correction());
    }
}
