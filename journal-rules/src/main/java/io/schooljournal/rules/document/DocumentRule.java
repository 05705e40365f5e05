package io.schooljournal.rules.document;

import io.schooljournal.core.people.Role;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.DocumentTerms;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.format.YamlValue;
import java.util.Optional;

/** A document that follows: {@code document}, {@code by}, {@code for}, {@code occasion}, {@code paper}, {@code unless}. */
record DocumentRule(DocumentTerms terms) implements Rule {
    static Rule read(RuleEntry entry) throws BrokenRegulation {
        Optional<YamlValue> paper = entry.optional("paper");
        Optional<YamlValue> unless = entry.optional("unless");
        return new DocumentRule(new DocumentTerms(
                entry.id(),
                entry.required("document").code(DocumentKind.class),
                entry.required("by").codes(Role.class),
                entry.required("for").codes(Role.class),
                entry.required("occasion").code(DocumentTerms.Occasion.class),
                paper.isPresent() && paper.get().flag(),
                unless.isPresent() ? unless.get().code(DocumentTerms.Capability.class) : null,
                entry.clauses()));
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        tables.obligations().add(terms);
    }
}
