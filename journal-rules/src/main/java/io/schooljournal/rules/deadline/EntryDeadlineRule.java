package io.schooljournal.rules.deadline;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.rules.engine.DeadlineTerms;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.format.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A deadline of an entry: {@code advisory}, {@code actions}, {@code workKinds}, {@code finalKinds}, {@code anchor}, and
 * {@code days} after the anchor's day (negative: before) or {@code minutes} after the end of classes.
 */
record EntryDeadlineRule(DeadlineTerms terms, List<Action> actions, Set<WorkKind> works, Set<FinalKind> finals)
        implements Rule {
    private static final int MOST_DAYS = 366;
    private static final int MOST_MINUTES = 24 * 60;

    static Rule read(RuleEntry entry) throws BrokenRegulation {
        DeadlineTerms.Anchor anchor = entry.required("anchor").code(DeadlineTerms.Anchor.class);
        int amount = anchor == DeadlineTerms.Anchor.CLASSES_END
                ? entry.required("minutes").number(0, MOST_MINUTES)
                : entry.required("days").number(-MOST_DAYS, MOST_DAYS);
        Optional<YamlValue> works = entry.optional("workKinds");
        Optional<YamlValue> finals = entry.optional("finalKinds");
        return new EntryDeadlineRule(
                new DeadlineTerms(entry.required("advisory").code(AdvisoryCode.class), anchor, amount, entry.clauses()),
                entry.required("actions").codes(Action.class),
                works.isPresent() ? Set.copyOf(works.get().codes(WorkKind.class)) : Set.of(),
                finals.isPresent() ? Set.copyOf(finals.get().codes(FinalKind.class)) : Set.of());
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        actions.forEach(action -> tables.action(action).deadline(terms, works, finals));
    }
}
