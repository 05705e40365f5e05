package io.schooljournal.rules.access;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.RuleEntry;
import java.util.List;

/** Says on what ground an action is refused that nobody is granted; it has no parameters. */
record DefaultDenyRule(List<ClauseRef> clauses) implements Rule {
    static Rule read(RuleEntry entry) {
        return new DefaultDenyRule(entry.clauses());
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        for (Action action : Action.values()) {
            tables.action(action).denyByDefault(clauses);
        }
    }
}
