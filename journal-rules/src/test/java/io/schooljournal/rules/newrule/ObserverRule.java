package io.schooljournal.rules.newrule;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.engine.Capacity;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.GrantTerms;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.engine.RuleKind;
import io.schooljournal.rules.engine.Scope;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import java.util.List;

// tag::rule[]
/** Lets roles read every page and diary of the school, and nothing else (наблюдатель): {@code roles}. */
record ObserverRule(List<Role> roles, List<ClauseRef> clauses) implements Rule {
    static final RuleKind KIND = new RuleKind("observer", ObserverRule::read);

    private static final GrantTerms EVERYWHERE = new GrantTerms(Scope.SCHOOL, Capacity.ANY, false, false);

    static Rule read(RuleEntry entry) throws BrokenRegulation {
        return new ObserverRule(entry.required("roles").codes(Role.class), entry.clauses());
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        for (Role role : roles) {
            tables.action(Action.READ_JOURNAL).grant(role, EVERYWHERE, clauses);
            tables.action(Action.READ_DIARY).grant(role, EVERYWHERE, clauses);
        }
    }
}
// end::rule[]
