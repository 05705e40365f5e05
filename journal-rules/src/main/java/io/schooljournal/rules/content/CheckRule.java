package io.schooljournal.rules.content;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.school.Grade;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.format.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A check of what recorded entries say: {@code check}, {@code severity}, {@code leastMarks}, {@code inGrades},
 * {@code roles}, {@code lowerThan}.
 */
record CheckRule(CheckTerms terms) implements Rule {
    private static final int MOST = 1_000;

    static Rule read(RuleEntry entry) throws BrokenRegulation {
        Optional<YamlValue> roles = entry.optional("roles");
        Optional<YamlValue> lowerThan = entry.optional("lowerThan");
        return new CheckRule(new CheckTerms(
                entry.id(),
                entry.required("check").code(CheckTerms.Check.class),
                entry.required("severity").code(Severity.class),
                numbers(entry.optional("leastMarks"), 0, MOST),
                numbers(entry.optional("inGrades"), Grade.FIRST, Grade.LAST),
                roles.isPresent() ? roles.get().codes(Role.class) : List.of(),
                lowerThan.isPresent() ? lowerThan.get().code(CheckTerms.Lowering.class) : null,
                entry.clauses()));
    }

    private static List<Integer> numbers(Optional<YamlValue> list, int least, int most) throws BrokenRegulation {
        List<Integer> numbers = new ArrayList<>();
        if (list.isPresent()) {
            for (YamlValue number : list.get().elements()) {
                numbers.add(number.number(least, most));
            }
        }
        return numbers;
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        tables.obligations().add(terms);
    }
}
