package io.schooljournal.rules.correction;

import static io.schooljournal.rules.engine.Question.LESSON;
import static io.schooljournal.rules.engine.Question.at;
import static io.schooljournal.rules.engine.Question.by;
import static io.schooljournal.rules.engine.Question.director;
import static io.schooljournal.rules.engine.Question.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Procedure;
import io.schooljournal.core.decision.Remedy;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.school.Grade;
import io.schooljournal.rules.engine.SchoolFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A remedy is offered after the refusals it overcomes, unless something bars it. */
class RemedyRuleTest {
    private static final Remedy CORRECTION = new Remedy(
            Procedure.CORRECTION,
            List.of(Role.SUBJECT_TEACHER, Role.CLASS_TEACHER),
            List.of(Role.DIRECTOR),
            List.of(Role.DEPUTY_HEAD),
            List.of(new ClauseRef("school", "D"), new ClauseRef("school", "A")));
    private static final Remedy ADMINISTRATOR = new Remedy(
            Procedure.ADMINISTRATOR,
            List.of(Role.SUBJECT_TEACHER),
            List.of(Role.DIRECTOR),
            List.of(Role.JOURNAL_ADMIN),
            List.of(new ClauseRef("school", "A")));

    private final JournalPolicy policy;

    RemedyRuleTest(@TempDir Path folder) {
        policy = SchoolFile.withRules(folder, """
                window: {kind: window, actions: [PUT_MARK, RECORD_LESSON], anchor: LESSON, days: 2, count: CALENDAR_DAYS, closes: END_OF_DAY, clauses: [B]}
                no-marks: {kind: no-marks, grades: 1, actions: [PUT_MARK], clauses: [C]}
                correction:
                  kind: remedy
                  procedure: CORRECTION
                  actions: [PUT_MARK, RECORD_LESSON]
                  overcomes: [EDIT_WINDOW_CLOSED]
                  barredBy: [NO_MARK_GRADE]
                  initiators: [SUBJECT_TEACHER, CLASS_TEACHER]
                  decidedBy: [DIRECTOR]
                  enteredBy: [DEPUTY_HEAD]
                  clauses: [D, A]
                administrator:
                  kind: remedy
                  procedure: ADMINISTRATOR
                  actions: [RECORD_LESSON]
                  overcomes: [EDIT_WINDOW_CLOSED, YEAR_CLOSED]
                  barredBy: []
                  initiators: [SUBJECT_TEACHER]
                  decidedBy: [DIRECTOR]
                  enteredBy: [JOURNAL_ADMIN]
                  clauses: [A]
                """);
    }

    private List<Remedy> remedies(Request.Builder request) {
        return policy.explain(request.build()).remedies();
    }

    private static Request.Builder late(Request.Builder request) {
        return request.at(at("2024-10-04T00:00"))
                .target(target().workKind(WorkKind.CURRENT).build());
    }

    @Test
    void a_closed_window_leaves_the_correction() {
        assertEquals(List.of(CORRECTION), remedies(late(director(Action.PUT_MARK))));
    }

    @Test
    void every_remedy_of_the_action_is_offered() {
        assertEquals(List.of(CORRECTION, ADMINISTRATOR), remedies(late(director(Action.RECORD_LESSON))));
    }

    @Test
    void a_reason_that_bars_the_remedy_outweighs_one_it_overcomes() {
        Request.Builder first = late(director(Action.PUT_MARK))
                .target(target().workKind(WorkKind.CURRENT).grade(Grade.of(1)).build());
        assertEquals(List.of(), remedies(first));
    }

    @Test
    void a_reason_that_the_remedy_does_not_overcome_leaves_none() {
        assertEquals(List.of(), remedies(by(Action.PUT_MARK).at(LESSON)));
    }

    @Test
    void a_reason_that_is_neither_overcome_nor_a_bar_leaves_the_remedy() {
        assertEquals(List.of(CORRECTION), remedies(late(by(Action.PUT_MARK))));
    }

    @Test
    void what_is_allowed_needs_no_remedy() {
        assertEquals(List.of(), remedies(director(Action.PUT_MARK).at(LESSON)));
    }

    @Test
    void what_is_undecided_has_no_remedy_yet() {
        Request.Builder unknown =
                director(Action.PUT_MARK).target(target().lessonStart(null).build());
        assertEquals(List.of(), remedies(unknown));
    }
}
