package io.schooljournal.rules.access;

import static io.schooljournal.rules.engine.Question.answer;
import static io.schooljournal.rules.engine.Question.by;
import static io.schooljournal.rules.engine.Question.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.engine.SchoolFile;
import io.schooljournal.rules.format.PublishedSchema;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A requirement binds what a role is granted to a fact. */
class RequirementRuleTest {
    private static final RoleAssignment ADMIN = RoleAssignment.of(Role.JOURNAL_ADMIN);
    private static final RoleAssignment SECRETARY = RoleAssignment.of(Role.SECRETARY);

    @TempDir
    private Path folder;

    private JournalPolicy requiring(String fact) {
        return SchoolFile.withRules(folder, """
                granted: {kind: grant, roles: [JOURNAL_ADMIN, SECRETARY, SUBSTITUTE], actions: [PUT_MARK, CHANGE_MARK], scope: SCHOOL, clauses: [A]}
                needed: {kind: requirement, fact: %s, roles: [JOURNAL_ADMIN, SUBSTITUTE], actions: [PUT_MARK], clauses: [B]}
                """.formatted(fact));
    }

    private static State.Builder ordinary() {
        return State.builder().from(State.ordinary());
    }

    @Test
    void an_administrator_needs_the_directive() {
        JournalPolicy policy = requiring("DIRECTIVE");
        assertEquals(
                "ALLOW",
                answer(
                        policy,
                        by(Action.PUT_MARK, ADMIN)
                                .state(ordinary().directive(true).build())));
        assertEquals("DENY DIRECTIVE_MISSING B", answer(policy, by(Action.PUT_MARK, ADMIN)));
        assertEquals(
                "UNDECIDED /state/directive",
                answer(
                        policy,
                        by(Action.PUT_MARK, ADMIN)
                                .state(ordinary().directive(null).build())));
    }

    @Test
    void consent_can_be_needed() {
        JournalPolicy policy = requiring("CONSENT_ON_FILE");
        assertEquals("ALLOW", answer(policy, by(Action.PUT_MARK, ADMIN)));
        assertEquals(
                "DENY CONSENT_MISSING B",
                answer(
                        policy,
                        by(Action.PUT_MARK, ADMIN)
                                .state(ordinary().consentOnFile(false).build())));
        assertEquals(
                "UNDECIDED /state/consentOnFile",
                answer(
                        policy,
                        by(Action.PUT_MARK, ADMIN)
                                .state(ordinary().consentOnFile(null).build())));
    }

    @Test
    void enrolment_can_be_needed() {
        JournalPolicy policy = requiring("PUPIL_ENROLLED");
        assertEquals("ALLOW", answer(policy, by(Action.PUT_MARK, ADMIN)));
        assertEquals(
                "DENY PUPIL_NOT_ENROLLED B",
                answer(
                        policy,
                        by(Action.PUT_MARK, ADMIN)
                                .state(ordinary().pupilEnrolled(false).build())));
        assertEquals(
                "UNDECIDED /state/pupilEnrolled",
                answer(
                        policy,
                        by(Action.PUT_MARK, ADMIN)
                                .state(ordinary().pupilEnrolled(null).build())));
    }

    @Test
    void a_role_or_an_action_that_is_not_named_is_not_bound() {
        JournalPolicy policy = requiring("DIRECTIVE");
        assertEquals("ALLOW", answer(policy, by(Action.PUT_MARK, SECRETARY)));
        assertEquals("ALLOW", answer(policy, by(Action.CHANGE_MARK, ADMIN)));
        assertEquals("ALLOW", answer(policy, by(Action.PUT_MARK, ADMIN, SECRETARY)));
    }

    @Test
    void the_substitute_can_be_bound_too() {
        JournalPolicy policy = requiring("DIRECTIVE");
        assertEquals(
                "DENY DIRECTIVE_MISSING B",
                answer(
                        policy,
                        by(Action.PUT_MARK)
                                .target(target().substitute(new PersonId("t-17"))
                                        .build())));
    }

    @Test
    void the_published_schema_knows_the_same_codes() {
        PublishedSchema.assertKnows("fact", RequirementRule.Condition.class);
    }

    @Test
    void two_requirements_are_both_given_as_reasons() {
        JournalPolicy policy = SchoolFile.withRules(folder, """
                granted: {kind: grant, roles: [SECRETARY], actions: [PUT_MARK], scope: SCHOOL, clauses: [A]}
                directive: {kind: requirement, fact: DIRECTIVE, roles: [SECRETARY], actions: [PUT_MARK], clauses: [B]}
                enrolment: {kind: requirement, fact: PUPIL_ENROLLED, roles: [SECRETARY], actions: [PUT_MARK], clauses: [C]}
                """);
        State left = ordinary().pupilEnrolled(false).build();
        assertEquals(
                "DENY PUPIL_NOT_ENROLLED C; DIRECTIVE_MISSING B",
                answer(policy, by(Action.PUT_MARK, SECRETARY).state(left)));
        State unknown = ordinary().pupilEnrolled(null).build();
        assertEquals(
                "DENY DIRECTIVE_MISSING B",
                answer(policy, by(Action.PUT_MARK, SECRETARY).state(unknown)));
    }

    @Test
    void a_condition_that_fails_refuses_though_the_pupil_is_not_known() {
        JournalPolicy policy = SchoolFile.withRules(folder, """
                granted: {kind: grant, roles: [PARENT], actions: [READ_DIARY], scope: OWN_PUPIL, clauses: [A]}
                needed: {kind: requirement, fact: CONSENT_ON_FILE, roles: [PARENT], actions: [READ_DIARY], clauses: [B]}
                """);
        RoleAssignment parent = RoleAssignment.builder()
                .role(Role.PARENT)
                .addPupils(new PupilId("p-3"))
                .build();
        Request.Builder unknownPupil =
                by(Action.READ_DIARY, parent).target(target().pupil(null).build());
        assertEquals("UNDECIDED /target/pupil", answer(policy, unknownPupil));
        assertEquals(
                "DENY CONSENT_MISSING B",
                answer(
                        policy,
                        unknownPupil.state(ordinary().consentOnFile(false).build())));
        assertEquals(
                "UNDECIDED /target/pupil /state/consentOnFile",
                answer(policy, unknownPupil.state(ordinary().consentOnFile(null).build())));
    }
}
