package io.schooljournal.rules.window;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import java.util.List;

/** Closes entries to everybody once the journal's year is closed: {@code actions}. */
record ClosedYearRule(List<Action> actions, List<ClauseRef> clauses) implements Rule {
    static Rule read(RuleEntry entry) throws BrokenRegulation {
        return new ClosedYearRule(entry.required("actions").codes(Action.class), entry.clauses());
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        actions.forEach(action -> tables.action(action).closeWithYear(clauses));
    }
}
