package io.schooljournal.rules.document;

import io.schooljournal.core.people.Role;
import io.schooljournal.core.report.NoticeTerms;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.format.YamlValue;
import java.util.Optional;

/** What people must be able to learn: {@code shows}, {@code for}, {@code through}, {@code advised}. */
record NoticeRule(NoticeTerms terms) implements Rule {
    static Rule read(RuleEntry entry) throws BrokenRegulation {
        Optional<YamlValue> advised = entry.optional("advised");
        return new NoticeRule(new NoticeTerms(
                entry.id(),
                entry.required("shows").codes(NoticeTerms.Topic.class),
                entry.required("for").codes(Role.class),
                entry.required("through").code(NoticeTerms.Channel.class),
                advised.isPresent() && advised.get().flag(),
                entry.clauses()));
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        tables.obligations().add(terms);
    }
}
