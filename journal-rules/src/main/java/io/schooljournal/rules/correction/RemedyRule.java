package io.schooljournal.rules.correction;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Procedure;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Remedy;
import io.schooljournal.core.people.Role;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.RemedyTerms;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import java.util.List;
import java.util.Set;

/**
 * A remedy: {@code procedure}, {@code actions}, {@code overcomes}, {@code barredBy}, {@code initiators},
 * {@code decidedBy}, {@code enteredBy}.
 */
record RemedyRule(RemedyTerms terms, List<Action> actions) implements Rule {
    static Rule read(RuleEntry entry) throws BrokenRegulation {
        Remedy remedy = new Remedy(
                entry.required("procedure").code(Procedure.class),
                entry.required("initiators").codes(Role.class),
                entry.required("decidedBy").codes(Role.class),
                entry.required("enteredBy").codes(Role.class),
                entry.clauses());
        RemedyTerms terms = new RemedyTerms(
                remedy,
                Set.copyOf(entry.required("overcomes").codes(ReasonCode.class)),
                Set.copyOf(entry.required("barredBy").codesIfAny(ReasonCode.class)));
        return new RemedyRule(terms, entry.required("actions").codes(Action.class));
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        actions.forEach(action -> tables.action(action).remedy(terms));
    }
}
