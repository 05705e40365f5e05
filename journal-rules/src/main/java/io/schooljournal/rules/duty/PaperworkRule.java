package io.schooljournal.rules.duty;

import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.people.Role;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.format.YamlValue;
import java.util.Optional;

/** What a step of the school's work cannot do without: {@code step}, {@code by}, {@code papers}, {@code inPerson}. */
record PaperworkRule(ProcedureTerms terms) implements Rule {
    static Rule read(RuleEntry entry) throws BrokenRegulation {
        Optional<YamlValue> inPerson = entry.optional("inPerson");
        return new PaperworkRule(new ProcedureTerms(
                entry.id(),
                entry.required("step").code(ProcedureTerms.Procedure.class),
                entry.required("by").codes(Role.class),
                entry.required("papers").codes(Paper.class),
                inPerson.isPresent() && inPerson.get().flag(),
                entry.clauses()));
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        tables.obligations().add(terms);
    }
}
