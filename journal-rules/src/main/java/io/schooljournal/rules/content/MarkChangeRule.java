package io.schooljournal.rules.content;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import java.util.List;

/** Forbids the change of a mark: {@code actions}, and {@code forbidden}, always or to put a remark right. */
record MarkChangeRule(Forbidden forbidden, List<Action> actions, List<ClauseRef> clauses) implements Rule {
    /** When a change is forbidden. */
    enum Forbidden {
        TO_PUT_REMARK_RIGHT,
        ALWAYS
    }

    static Rule read(RuleEntry entry) throws BrokenRegulation {
        return new MarkChangeRule(
                entry.required("forbidden").code(Forbidden.class),
                entry.required("actions").codes(Action.class),
                entry.clauses());
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        actions.forEach(action -> tables.action(action).forbidChange(forbidden == Forbidden.ALWAYS, clauses));
    }
}
