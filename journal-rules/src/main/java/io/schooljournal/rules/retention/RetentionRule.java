package io.schooljournal.rules.retention;

import io.schooljournal.core.retention.RetentionTerms;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.format.YamlValue;
import java.util.List;
import java.util.Optional;

/** What is kept: {@code keeps}, {@code years} and {@code countedFrom}, {@code copies}, {@code safeguards}. */
record RetentionRule(RetentionTerms terms) implements Rule {
    private static final int MOST_YEARS = 200;
    private static final int MOST_COPIES = 100;

    static Rule read(RuleEntry entry) throws BrokenRegulation {
        Optional<YamlValue> years = entry.optional("years");
        Optional<YamlValue> copies = entry.optional("copies");
        Optional<YamlValue> safeguards = entry.optional("safeguards");
        return new RetentionRule(new RetentionTerms(
                entry.id(),
                entry.required("keeps").code(RetentionTerms.Kept.class),
                years.isPresent() ? years.get().number(1, MOST_YEARS) : null,
                entry.required("countedFrom").code(RetentionTerms.CountedFrom.class),
                copies.isPresent() ? copies.get().number(1, MOST_COPIES) : 1,
                safeguards.isPresent() ? safeguards.get().codes(RetentionTerms.Safeguard.class) : List.of(),
                entry.clauses()));
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        tables.obligations().add(terms);
    }
}
