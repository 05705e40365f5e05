package io.schooljournal.rules;

import static io.schooljournal.rules.engine.Question.LESSON;
import static io.schooljournal.rules.engine.Question.at;
import static io.schooljournal.rules.engine.Question.director;
import static io.schooljournal.rules.engine.Question.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.policy.WhoMay;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.WhoMayForm;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may, of the mark of an ordinary lesson in 7A, as a deputy head would ask it. */
class WhoMayOfSosh21Test {
    private static WhoMay asked(Request.Builder question) {
        return Regulations.builtIn("sosh21").whoMay(question.build());
    }

    private static Request.Builder change() {
        return director(Action.CHANGE_MARK)
                .target(target().workKind(WorkKind.CURRENT).build());
    }

    /** Each candidate in a few words, as the public form has it. */
    private static List<String> said(Request.Builder question) {
        Object candidates = WhoMayForm.write(null, question.build(), asked(question), Language.EN)
                .getOrDefault("candidates", List.of());
        return ((List<?>) candidates)
                .stream()
                        .map(candidate -> ((Map<?, ?>) candidate)
                                .entrySet().stream()
                                        .filter(member -> !member.getKey().equals("reasons"))
                                        .map(member -> String.valueOf(member.getValue()))
                                        .collect(Collectors.joining(" ")))
                        .toList();
    }

    @Test
    void inside_the_window_a_mark_is_changed_by_teacher_deputy_and_director_and_by_a_directed_administrator() {
        assertEquals(
                List.of(
                        "DIRECTOR ALLOW",
                        "DEPUTY_HEAD [BASIC] ALLOW",
                        "JOURNAL_ADMIN DENY",
                        "SUBJECT_TEACHER algebra 7A ALLOW"),
                said(change()));
        State directed = State.builder().from(State.ordinary()).directive(true).build();
        assertEquals("JOURNAL_ADMIN ALLOW", said(change().state(directed)).get(2));
    }

    @Test
    void a_fact_that_is_needed_is_named_for_each_role_apart() {
        State untold = State.builder().from(State.ordinary()).directive(null).build();
        assertEquals(
                "JOURNAL_ADMIN UNDECIDED [/state/directive]",
                said(change().state(untold)).get(2));
        assertEquals(
                List.of(
                        "DIRECTOR ALLOW",
                        "DEPUTY_HEAD [PRIMARY] UNDECIDED [/target/grade]",
                        "DEPUTY_HEAD [BASIC] UNDECIDED [/target/grade]",
                        "DEPUTY_HEAD [SECONDARY] UNDECIDED [/target/grade]",
                        "JOURNAL_ADMIN DENY",
                        "SUBJECT_TEACHER algebra UNDECIDED [/target/class]"),
                said(change().target(target().workKind(WorkKind.CURRENT)
                        .schoolClass(null)
                        .grade(null)
                        .build())));
    }

    @Test
    void a_closed_window_closes_it_to_everybody_and_leaves_the_correction() {
        WhoMay answer = asked(change().at(at("2024-10-04T00:00")));
        assertEquals(false, answer.anybody());
        assertEquals(
                "[EDIT_WINDOW_CLOSED]",
                answer.reasons().stream().map(reason -> reason.code()).toList().toString());
        assertEquals(at("2024-10-04T00:00"), answer.openUntil());
        assertEquals("[DIRECTOR]", answer.remedies().get(0).decidedBy().toString());
        Object reasons = WhoMayForm.write(7, change().at(at("2024-10-04T00:00")).build(), answer, Language.RU)
                .get("reasons");
        assertEquals(
                "[{code=EDIT_WINDOW_CLOSED, clauses=[sosh21:P-5.5.e, sosh21:R-4.1.a], "
                        + "message=срок внесения и изменения закончился 4 октября 2024 г. 00:00}]",
                String.valueOf(reasons));
    }

    @Test
    void the_substitute_of_the_lesson_needs_no_role() {
        Request.Builder question = change().target(target().workKind(WorkKind.CURRENT)
                .substitute(new PersonId("t-18"))
                .build());
        assertEquals("SUBSTITUTE t-18 ALLOW", said(question).get(4));
        assertEquals(List.of("DIRECTOR ALLOW"), said(question.action(Action.DECIDE_CORRECTION)));
    }

    @Test
    void a_granted_correction_is_entered_by_the_deputy_who_controls_journals() {
        CorrectionState granted = CorrectionState.builder()
                .ground(CorrectionGround.ABSENCE)
                .documents(1)
                .registered(true)
                .decision(CorrectionDecision.GRANTED)
                .protocol(true)
                .build();
        State state = State.builder().from(State.ordinary()).correction(granted).build();
        assertEquals(
                List.of("DEPUTY_HEAD true ALLOW"),
                said(change().action(Action.APPLY_CORRECTION).state(state).at(LESSON.plusSeconds(1_000_000))));
    }
}
