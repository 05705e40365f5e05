package io.schooljournal.rules.access;

import static io.schooljournal.rules.engine.Question.answer;
import static io.schooljournal.rules.engine.Question.by;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.engine.SchoolFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody is granted is refused, and even that has its clause. */
class DefaultDenyRuleTest {
    private static final String ONLY_PRINTING =
            "rules:\n  printing: {kind: grant, roles: [DIRECTOR], actions: [PRINT_JOURNAL], scope: SCHOOL, clauses: [A]}\n";

    @TempDir
    private Path folder;

    @Test
    void an_action_that_nobody_is_granted_is_refused_by_the_default_clause() {
        JournalPolicy policy = SchoolFile.load(
                folder, SchoolFile.HEAD + ONLY_PRINTING + "  deny: {kind: default-deny, clauses: [DENY, B]}\n");
        RoleAssignment director = RoleAssignment.of(Role.DIRECTOR);
        assertEquals("DENY ROLE_NOT_PERMITTED DENY B", answer(policy, by(Action.PUT_MARK, director)));
        assertEquals("DENY NO_VALID_ROLE DENY B", answer(policy, by(Action.PUT_MARK)));
        assertEquals("ALLOW", answer(policy, by(Action.PRINT_JOURNAL, director)));
    }

    @Test
    void without_a_default_clause_an_action_that_nobody_is_granted_does_not_load() {
        assertEquals(
                "school.yaml:1:1: action `READ_JOURNAL` is granted to nobody, and no rule of kind `default-deny` says why",
                SchoolFile.complaint(folder, SchoolFile.HEAD + ONLY_PRINTING));
    }
}
