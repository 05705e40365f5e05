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

/** An exclusion refuses with a clause of its own, and takes nothing from a person's other roles. */
class ExclusionRuleTest {
    private static final RoleAssignment PARENT = RoleAssignment.of(Role.PARENT);

    @TempDir
    private Path folder;

    private JournalPolicy policy() {
        return SchoolFile.withRules(folder, """
                families: {kind: exclusion, roles: [PARENT, PUPIL], actions: [READ_JOURNAL, PRINT_JOURNAL], clauses: [A, B]}
                """);
    }

    @Test
    void an_excluded_role_is_refused_by_the_clause_that_excludes_it() {
        assertEquals("DENY ROLE_EXCLUDED A B", answer(policy(), by(Action.READ_JOURNAL, PARENT)));
        assertEquals(
                "DENY ROLE_EXCLUDED A B", answer(policy(), by(Action.PRINT_JOURNAL, RoleAssignment.of(Role.PUPIL))));
    }

    @Test
    void other_actions_of_the_role_are_refused_by_default() {
        assertEquals("DENY ROLE_NOT_PERMITTED GRANT", answer(policy(), by(Action.CERTIFY_COPY, PARENT)));
    }

    @Test
    void other_roles_of_the_person_keep_what_they_are_granted() {
        RoleAssignment director = RoleAssignment.of(Role.DIRECTOR);
        assertEquals("ALLOW", answer(policy(), by(Action.READ_JOURNAL, PARENT, director)));
        assertEquals("ALLOW", answer(policy(), by(Action.READ_JOURNAL, director, PARENT)));
    }

    @Test
    void an_exclusion_of_a_role_that_is_not_valid_is_not_the_reason() {
        RoleAssignment past = RoleAssignment.builder()
                .from(PARENT)
                .validTo(java.time.LocalDate.of(2024, 9, 30))
                .build();
        assertEquals("DENY NO_VALID_ROLE GRANT", answer(policy(), by(Action.READ_JOURNAL, past)));
    }

    @Test
    void a_role_that_is_granted_what_it_is_kept_from_does_not_load() {
        assertEquals(
                "school.yaml:15:9: role `PARENT` is both granted `READ_JOURNAL` and kept from it",
                SchoolFile.complaint(folder, SchoolFile.text("""
                                kept: {kind: exclusion, roles: [PARENT], actions: [READ_JOURNAL], clauses: [A]}
                                given: {kind: grant, roles: [PARENT], actions: [READ_JOURNAL], scope: SCHOOL, clauses: [B]}
                                """)));
    }
}
