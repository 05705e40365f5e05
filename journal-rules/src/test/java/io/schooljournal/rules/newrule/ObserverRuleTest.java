package io.schooljournal.rules.newrule;

import static io.schooljournal.rules.engine.Question.answer;
import static io.schooljournal.rules.engine.Question.by;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Workbench;
import io.schooljournal.rules.access.AccessKinds;
import io.schooljournal.rules.engine.PolicyCompiler;
import io.schooljournal.rules.engine.RuleKind;
import io.schooljournal.rules.engine.SchoolFile;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of a new rule does what its line of data says. */
class ObserverRuleTest {
    private static final RoleAssignment AUTHORITY = RoleAssignment.of(Role.AUTHORITY_REPRESENTATIVE);

    private static JournalPolicy policy() throws BrokenRegulation {
        List<RuleKind> kinds = new ArrayList<>(AccessKinds.all());
        kinds.add(ObserverRule.KIND);
        RegulationFile file = Workbench.file(
                SchoolFile.text("watch: {kind: observer, roles: [AUTHORITY_REPRESENTATIVE], clauses: [A]}\n"),
                parent -> Workbench.builtIn(parent.text()));
        return new PolicyCompiler(kinds).compile(file);
    }

    // tag::test[]
    @Test
    void an_observer_reads_everything_and_writes_nothing() throws BrokenRegulation {
        assertEquals("ALLOW", answer(policy(), by(Action.READ_JOURNAL, AUTHORITY)));
        assertEquals("ALLOW", answer(policy(), by(Action.READ_DIARY, AUTHORITY)));
        assertEquals("DENY ROLE_NOT_PERMITTED GRANT", answer(policy(), by(Action.PUT_MARK, AUTHORITY)));
    }
    // end::test[]
}
