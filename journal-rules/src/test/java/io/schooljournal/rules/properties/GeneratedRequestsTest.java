package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.wire.Call;
import io.schooljournal.core.wire.RequestForm;
import io.schooljournal.rules.analysis.ExampleForm;
import io.schooljournal.rules.literal.Answer;
import io.schooljournal.rules.literal.LiteralEvaluator;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The generator is trusted only because it is shown to reach every rule from both sides. */
class GeneratedRequestsTest {
    private static final int SAMPLE = 200_000;
    private static final int ENOUGH = 10;
    /** sosh21 takes the earliest edition for earlier days, has marks in every grade, accepts every ground. */
    private static final Set<ReasonCode> NEVER_IN_SOSH21 = EnumSet.of(
            ReasonCode.REGULATION_NOT_IN_FORCE, ReasonCode.NO_MARK_GRADE, ReasonCode.CORRECTION_GROUND_NOT_ACCEPTED);

    /** What only a reading asks for that is not the chosen one. */
    private static final Set<Fact> NEVER_MISSING =
            EnumSet.of(Fact.CALENDAR, Fact.NEXT_LESSON_START, Fact.JOURNAL_YEAR_FINALS_SET);

    private static final Set<Action> NEVER_UNDECIDED = EnumSet.of(
            Action.DECIDE_CORRECTION,
            Action.ENROL_PUPIL,
            Action.EDIT_STAFF_CARD,
            Action.READ_SUMMARY,
            Action.ASSIGN_ROLE,
            Action.MANAGE_STAFF_ACCESS,
            Action.CLOSE_YEAR,
            Action.EDIT_SCHOOL_DATA,
            Action.BACK_UP);

    private final Map<String, Integer> counts = new HashMap<>();

    @Test
    void every_rule_of_sosh21_is_reached_from_both_sides() {
        RequestGenerator generator = new RequestGenerator(21);
        for (int i = 0; i < SAMPLE; i++) {
            Request request = generator.next();
            count(request, LiteralEvaluator.explain("sosh21", request));
        }
        for (Action action : Action.values()) {
            for (Verdict verdict : Verdict.values()) {
                boolean never = verdict == Verdict.UNDECIDED && NEVER_UNDECIDED.contains(action);
                assertTrue(never || enough(action + " " + verdict), action + " " + verdict);
            }
        }
        for (Role role : Role.values()) {
            assertTrue(enough("" + role), role.name());
        }
        for (ReasonCode code : EnumSet.complementOf(EnumSet.copyOf(NEVER_IN_SOSH21))) {
            assertTrue(enough("alone " + code), code + " alone never denied");
        }
        for (AdvisoryCode code : EnumSet.complementOf(EnumSet.of(AdvisoryCode.ABSENCE_REASON_LATE))) {
            assertTrue(enough("late " + code), code.name());
        }
        for (Fact fact : EnumSet.complementOf(EnumSet.copyOf(NEVER_MISSING))) {
            assertTrue(enough("missing " + fact), fact.name());
        }
        for (String edge : new String[] {"last nanosecond", "first instant outside", "remedy"}) {
            assertTrue(enough(edge), edge);
        }
    }

    @Test
    void the_same_seed_gives_the_same_requests() {
        RequestGenerator one = new RequestGenerator(7);
        RequestGenerator other = new RequestGenerator(7);
        for (int i = 0; i < 1_000; i++) {
            assertEquals(one.next(), other.next());
        }
    }

    @Test
    void a_request_written_in_the_public_form_is_read_back_as_it_was() {
        RequestGenerator generator = new RequestGenerator(3);
        for (int i = 0; i < 5_000; i++) {
            Request request = generator.next();
            Call call = assertInstanceOf(Call.class, RequestForm.read(ExampleForm.write("sosh21", request)));
            assertEquals(request, call.request());
            assertTrue(call.ignored().isEmpty());
        }
    }

    private boolean enough(String what) {
        return counts.getOrDefault(what, 0) >= ENOUGH;
    }

    private void count(Request request, Answer answer) {
        seen(request.action() + " " + answer.verdict());
        request.actor().roles().forEach(role -> seen("" + role.role()));
        if (answer.reasons().size() == 1) {
            seen("alone " + answer.reasons().get(0));
        }
        answer.late().forEach(late -> seen("late " + late.substring(0, late.indexOf(' '))));
        answer.missing().forEach(fact -> seen("missing " + fact));
        Instant openUntil = answer.openUntil();
        if (openUntil != null
                && answer.verdict() == Verdict.ALLOW
                && request.at().equals(openUntil.minusNanos(1))) {
            seen("last nanosecond");
        }
        if (openUntil != null && request.at().equals(openUntil)) {
            seen("first instant outside");
        }
        if (!answer.remedies().isEmpty()) {
            seen("remedy");
        }
    }

    private void seen(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
