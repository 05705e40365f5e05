package io.schooljournal.rules.correction;

import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.engine.ActionTableBuilder;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import java.util.List;
import java.util.Set;

/** What steps need of an application: {@code actions}, {@code needs}, with {@code grounds} or {@code least}. */
record ApplicationRule(
        Needs needs, int least, Set<CorrectionGround> grounds, List<Action> actions, List<ClauseRef> clauses)
        implements Rule {
    private static final int MOST_DOCUMENTS = 100;

    /** The things a step can need. */
    enum Needs {
        GROUND,
        DOCUMENTS,
        REGISTRATION,
        GRANT,
        PROTOCOL
    }

    static Rule read(RuleEntry entry) throws BrokenRegulation {
        Needs needs = entry.required("needs").code(Needs.class);
        boolean byGround = needs == Needs.GROUND || needs == Needs.PROTOCOL;
        return new ApplicationRule(
                needs,
                needs == Needs.DOCUMENTS ? entry.required("least").number(1, MOST_DOCUMENTS) : 0,
                byGround ? Set.copyOf(entry.required("grounds").codes(CorrectionGround.class)) : Set.of(),
                entry.required("actions").codes(Action.class),
                entry.clauses());
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        for (Action action : actions) {
            ActionTableBuilder table = tables.action(action);
            switch (needs) {
                case GROUND -> table.needGround(grounds, clauses);
                case DOCUMENTS -> table.needDocuments(least, clauses);
                case REGISTRATION -> table.needRegistration(clauses);
                case GRANT -> table.needGrant(clauses);
                case PROTOCOL -> table.needProtocol(grounds, clauses);
            }
        }
    }
}
