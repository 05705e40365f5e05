package io.schooljournal.rules.access;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.people.Role;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import java.util.List;

/** Keeps roles from actions expressly: {@code roles}, {@code actions}. */
record ExclusionRule(List<Role> roles, List<Action> actions, RuleEntry entry) implements Rule {
    static Rule read(RuleEntry entry) throws BrokenRegulation {
        return new ExclusionRule(
                entry.required("roles").codes(Role.class),
                entry.required("actions").codes(Action.class),
                entry);
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        for (Action action : actions) {
            for (Role role : roles) {
                tables.action(action).exclude(role, entry);
            }
        }
    }
}
