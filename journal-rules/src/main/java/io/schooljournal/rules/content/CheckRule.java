package io.schooljournal.rules.content;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.format.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A check of what recorded entries say: {@code check}, {@code severity}, {@code leastMarks}. */
record CheckRule(CheckTerms terms) implements Rule {
    private static final int MOST = 1_000;

    static Rule read(RuleEntry entry) throws BrokenRegulation {
        return new CheckRule(new CheckTerms(
                entry.id(),
                entry.required("check").code(CheckTerms.Check.class),
                entry.required("severity").code(Severity.class),
                least(entry.optional("leastMarks")),
                entry.clauses()));
    }

    private static List<Integer> least(Optional<YamlValue> list) throws BrokenRegulation {
        List<Integer> numbers = new ArrayList<>();
        if (list.isPresent()) {
            for (YamlValue number : list.get().elements()) {
                numbers.add(number.number(0, MOST));
            }
        }
        return numbers;
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        tables.obligations().add(terms);
    }
}
