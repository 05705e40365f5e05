package io.schooljournal.rules.content;

import static io.schooljournal.rules.engine.Question.answer;
import static io.schooljournal.rules.engine.Question.director;
import static io.schooljournal.rules.engine.Question.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.Grade;
import io.schooljournal.rules.engine.SchoolFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In some grades no mark is set. */
class NoMarksRuleTest {
    @TempDir
    private Path folder;

    private JournalPolicy policy(String grades) {
        return SchoolFile.withRules(
                folder,
                "none: {kind: no-marks, grades: " + grades
                        + ", actions: [PUT_MARK, SET_FINAL_MARK, APPLY_CORRECTION], clauses: [C]}\n");
    }

    private static String asked(JournalPolicy policy, Action action, Target.Builder target) {
        return answer(policy, director(action).target(target.build()));
    }

    @Test
    void the_grades_of_the_span_have_no_marks() {
        JournalPolicy policy = policy("2-3");
        assertEquals("ALLOW", asked(policy, Action.PUT_MARK, target().grade(Grade.of(1))));
        assertEquals("DENY NO_MARK_GRADE C", asked(policy, Action.PUT_MARK, target().grade(Grade.of(2))));
        assertEquals("DENY NO_MARK_GRADE C", asked(policy, Action.SET_FINAL_MARK, target().grade(Grade.of(3))));
        assertEquals("ALLOW", asked(policy, Action.SET_FINAL_MARK, target().grade(Grade.of(4))));
    }

    @Test
    void one_grade_is_a_span_and_the_last_grade_is_one() {
        JournalPolicy policy = policy("12");
        assertEquals("DENY NO_MARK_GRADE C", asked(policy, Action.PUT_MARK, target().grade(Grade.of(12))));
        assertEquals("ALLOW", asked(policy, Action.PUT_MARK, target().grade(Grade.of(11))));
    }

    @Test
    void the_grade_must_be_known() {
        assertEquals("UNDECIDED /target/grade", asked(policy("1"), Action.PUT_MARK, target().grade(null)));
    }

    @Test
    void an_action_that_is_not_named_is_not_bound() {
        assertEquals("ALLOW", asked(policy("1-12"), Action.RECORD_ATTENDANCE, target().grade(null)));
    }

    @Test
    void a_correction_is_bound_where_it_enters_a_mark() {
        JournalPolicy policy = policy("1");
        Target.Builder first = target().grade(Grade.of(1));
        assertEquals("ALLOW", asked(policy, Action.APPLY_CORRECTION, first));
        assertEquals("DENY NO_MARK_GRADE C", asked(policy, Action.APPLY_CORRECTION, first.workKind(WorkKind.CURRENT)));
        first.workKind(null).finalKind(FinalKind.YEAR);
        assertEquals("DENY NO_MARK_GRADE C", asked(policy, Action.APPLY_CORRECTION, first));
    }

    @Test
    void only_the_final_marks_that_are_named_are_barred() {
        JournalPolicy policy = SchoolFile.withRules(
                folder,
                "none: {kind: no-marks, grades: 1, finalKinds: [PERIOD], clauses: [C], "
                        + "actions: [PUT_MARK, SET_FINAL_MARK, APPLY_CORRECTION]}\n");
        Target.Builder first = target().grade(Grade.of(1));
        assertEquals("DENY NO_MARK_GRADE C", asked(policy, Action.PUT_MARK, first));
        assertEquals("UNDECIDED /target/finalKind", asked(policy, Action.SET_FINAL_MARK, first));
        assertEquals("ALLOW", asked(policy, Action.SET_FINAL_MARK, first.finalKind(FinalKind.YEAR)));
        assertEquals("ALLOW", asked(policy, Action.APPLY_CORRECTION, first));
        first.finalKind(FinalKind.PERIOD);
        assertEquals("DENY NO_MARK_GRADE C", asked(policy, Action.SET_FINAL_MARK, first));
        assertEquals("DENY NO_MARK_GRADE C", asked(policy, Action.APPLY_CORRECTION, first));
        first.finalKind(null).workKind(WorkKind.CURRENT);
        assertEquals("DENY NO_MARK_GRADE C", asked(policy, Action.APPLY_CORRECTION, first));
    }

    @Test
    void two_rules_bind_the_grades_of_both() {
        JournalPolicy policy = SchoolFile.withRules(folder, """
                first: {kind: no-marks, grades: 1, actions: [PUT_MARK], clauses: [A]}
                second: {kind: no-marks, grades: 2, actions: [PUT_MARK], clauses: [A]}
                """);
        assertEquals("DENY NO_MARK_GRADE A", asked(policy, Action.PUT_MARK, target().grade(Grade.of(1))));
        assertEquals("DENY NO_MARK_GRADE A", asked(policy, Action.PUT_MARK, target().grade(Grade.of(2))));
        assertEquals("ALLOW", asked(policy, Action.PUT_MARK, target().grade(Grade.of(3))));
    }
}
