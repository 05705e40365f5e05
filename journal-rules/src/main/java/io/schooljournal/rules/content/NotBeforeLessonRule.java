package io.schooljournal.rules.content;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import java.util.List;

/** Forbids an entry on a lesson that has not started: {@code actions}. */
record NotBeforeLessonRule(List<Action> actions, List<ClauseRef> clauses) implements Rule {
    static Rule read(RuleEntry entry) throws BrokenRegulation {
        return new NotBeforeLessonRule(entry.required("actions").codes(Action.class), entry.clauses());
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        actions.forEach(action -> tables.action(action).notBeforeLesson(clauses));
    }
}
