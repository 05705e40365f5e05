package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Request;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects findings; what is found in several editions is one finding. */
final class Discoveries {
    private final Set<LintFinding> findings = new LinkedHashSet<>();

    void add(LintCode code, List<WrittenRule> rules, @Nullable Request example, Text text) {
        add(code, rules, clauses(rules), example, text);
    }

    void add(LintCode code, List<WrittenRule> rules, List<ClauseRef> clauses, @Nullable Request example, Text text) {
        List<String> ids = rules.stream().map(WrittenRule::id).distinct().toList();
        boolean known = findings.stream()
                .anyMatch(other -> other.code() == code
                        && other.rules().equals(ids)
                        && other.text().equals(text));
        if (!known) {
            findings.add(new LintFinding(code, ids, clauses, example, text));
        }
    }

    static List<ClauseRef> clauses(List<WrittenRule> rules) {
        Set<ClauseRef> clauses = new LinkedHashSet<>();
        rules.forEach(rule -> clauses.addAll(rule.clauses()));
        return List.copyOf(clauses);
    }

    List<LintFinding> all() {
        return new ArrayList<>(findings);
    }
}
