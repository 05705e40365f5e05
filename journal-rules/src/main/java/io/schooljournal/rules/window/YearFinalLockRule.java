package io.schooljournal.rules.window;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.rules.access.Holders;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.format.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Closes entries to roles once the year finals are set: {@code roles}, {@code actions}, {@code exceptFinalKinds}, and
 * {@code reach}, those of the pupil in the subject or of the whole journal.
 */
record YearFinalLockRule(Holders holders, List<Action> actions, Reach reach, Set<FinalKind> unlocked, RuleEntry entry)
        implements Rule {
    /** How far the lock reaches, and whose year finals turn it. */
    enum Reach {
        PUPIL_IN_SUBJECT(Fact.YEAR_FINALS_SET),
        WHOLE_JOURNAL(Fact.JOURNAL_YEAR_FINALS_SET);

        private final Fact fact;

        Reach(Fact fact) {
            this.fact = fact;
        }
    }

    static Rule read(RuleEntry entry) throws BrokenRegulation {
        Optional<YamlValue> reach = entry.optional("reach");
        return new YearFinalLockRule(
                Holders.read(entry.required("roles")),
                entry.required("actions").codes(Action.class),
                reach.isPresent() ? reach.get().code(Reach.class) : Reach.PUPIL_IN_SUBJECT,
                Set.copyOf(entry.required("exceptFinalKinds").codesIfAny(FinalKind.class)),
                entry);
    }

    @Override
    public void addTo(EditionTables.Builder tables) throws BrokenRegulation {
        for (Action action : actions) {
            tables.action(action).lock(entry, holders.roles(), holders.substitute(), reach.fact, unlocked);
        }
    }
}
