package io.schooljournal.rules.window;

import static io.schooljournal.rules.engine.Question.answer;
import static io.schooljournal.rules.engine.Question.by;
import static io.schooljournal.rules.engine.Question.director;
import static io.schooljournal.rules.engine.Question.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.engine.SchoolFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock binds the teacher once the year finals are set, and nobody else. */
class YearFinalLockRuleTest {
    private static final RoleAssignment TEACHER =
            RoleAssignment.subjectTeacher(new SubjectId("algebra"), new ClassId("7A"));

    @TempDir
    private Path folder;

    private JournalPolicy policy(String except) {
        return SchoolFile.withRules(folder, """
                teacher: {kind: grant, roles: [SUBJECT_TEACHER, SUBSTITUTE], actions: [PUT_MARK, SET_FINAL_MARK, CHANGE_MARK], scope: SCHOOL, clauses: [A]}
                lock:
                  kind: year-final-lock
                  roles: [SUBJECT_TEACHER, SUBSTITUTE]
                  actions: [PUT_MARK, SET_FINAL_MARK]
                  exceptFinalKinds: [%s]
                  clauses: [B]
                """.formatted(except));
    }

    private static State finalsSet(@Nullable Boolean set) {
        return State.builder().from(State.ordinary()).yearFinalsSet(set).build();
    }

    @Test
    void the_teacher_is_locked_out_once_the_finals_are_set() {
        JournalPolicy policy = policy("EXAM");
        assertEquals("ALLOW", answer(policy, by(Action.PUT_MARK, TEACHER).state(finalsSet(false))));
        assertEquals(
                "DENY YEAR_FINALS_SET B",
                answer(policy, by(Action.PUT_MARK, TEACHER).state(finalsSet(true))));
        assertEquals(
                "UNDECIDED /state/yearFinalsSet",
                answer(policy, by(Action.PUT_MARK, TEACHER).state(finalsSet(null))));
    }

    @Test
    void the_director_is_not_bound_and_need_not_know() {
        assertEquals("ALLOW", answer(policy("EXAM"), director(Action.PUT_MARK).state(finalsSet(true))));
        assertEquals("ALLOW", answer(policy("EXAM"), director(Action.PUT_MARK).state(finalsSet(null))));
    }

    @Test
    void a_lock_on_the_whole_journal_asks_for_the_finals_of_the_whole_class() {
        JournalPolicy policy = SchoolFile.withRules(folder, """
                teacher: {kind: grant, roles: [SUBJECT_TEACHER], actions: [PUT_MARK], scope: SCHOOL, clauses: [A]}
                lock:
                  kind: year-final-lock
                  roles: [SUBJECT_TEACHER]
                  actions: [PUT_MARK]
                  reach: WHOLE_JOURNAL
                  exceptFinalKinds: []
                  clauses: [B]
                """);
        State.Builder state = State.builder().from(finalsSet(true));
        assertEquals("ALLOW", answer(policy, by(Action.PUT_MARK, TEACHER).state(state.build())));
        state.journalYearFinalsSet(true);
        assertEquals(
                "DENY YEAR_FINALS_SET B",
                answer(policy, by(Action.PUT_MARK, TEACHER).state(state.build())));
        state.journalYearFinalsSet(null);
        assertEquals(
                "UNDECIDED /state/journalYearFinalsSet",
                answer(policy, by(Action.PUT_MARK, TEACHER).state(state.build())));
    }

    @Test
    void an_action_that_is_not_named_is_not_locked() {
        assertEquals(
                "ALLOW", answer(policy("EXAM"), by(Action.CHANGE_MARK, TEACHER).state(finalsSet(true))));
    }

    @Test
    void a_substitute_is_bound_where_the_rule_says_so() {
        Request.Builder request = by(Action.PUT_MARK)
                .state(finalsSet(true))
                .target(target().substitute(new PersonId("t-17")).build());
        assertEquals("DENY YEAR_FINALS_SET B", answer(policy("EXAM"), request));
    }

    @Test
    void a_kind_of_final_mark_that_comes_later_is_excepted() {
        JournalPolicy policy = policy("EXAM, RESULT");
        assertEquals("ALLOW", answer(policy, finalMark(FinalKind.EXAM, true)));
        assertEquals("ALLOW", answer(policy, finalMark(FinalKind.RESULT, null)));
        assertEquals("DENY YEAR_FINALS_SET B", answer(policy, finalMark(FinalKind.STATE_EXAM, true)));
        assertEquals("UNDECIDED /target/finalKind", answer(policy, finalMark(null, true)));
        assertEquals("UNDECIDED /target/finalKind /state/yearFinalsSet", answer(policy, finalMark(null, null)));
        assertEquals("ALLOW", answer(policy, finalMark(null, false)));
    }

    @Test
    void where_no_kind_is_excepted_the_kind_is_not_asked_for() {
        assertEquals("DENY YEAR_FINALS_SET B", answer(policy(""), finalMark(null, true)));
    }

    private static Request.Builder finalMark(@Nullable FinalKind kind, @Nullable Boolean set) {
        return by(Action.SET_FINAL_MARK, TEACHER)
                .state(finalsSet(set))
                .target(target().finalKind(kind).build());
    }

    @Test
    void two_locks_of_one_action_do_not_load() {
        String lock =
                ": {kind: year-final-lock, roles: [SUBJECT_TEACHER], actions: [PUT_MARK], exceptFinalKinds: [], clauses: [B]}\n";
        assertEquals(
                "school.yaml:16:8: action `PUT_MARK` is locked by two rules",
                SchoolFile.complaint(folder, SchoolFile.text("one" + lock + "two" + lock)));
    }
}
