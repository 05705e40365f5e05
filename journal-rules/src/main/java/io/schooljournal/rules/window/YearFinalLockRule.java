package io.schooljournal.rules.window;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.rules.access.Holders;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import java.util.List;
import java.util.Set;

/** Closes entries to roles once the year finals are set: {@code roles}, {@code actions}, {@code exceptFinalKinds}. */
record YearFinalLockRule(Holders holders, List<Action> actions, Set<FinalKind> unlocked, RuleEntry entry)
        implements Rule {
    static Rule read(RuleEntry entry) throws BrokenRegulation {
        return new YearFinalLockRule(
                Holders.read(entry.required("roles")),
                entry.required("actions").codes(Action.class),
                Set.copyOf(entry.required("exceptFinalKinds").codesIfAny(FinalKind.class)),
                entry);
    }

    @Override
    public void addTo(EditionTables.Builder tables) throws BrokenRegulation {
        for (Action action : actions) {
            tables.action(action).lock(entry, holders.roles(), holders.substitute(), unlocked);
        }
    }
}
