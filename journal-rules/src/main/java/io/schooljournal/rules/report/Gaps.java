package io.schooljournal.rules.report;

import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.regulation.ClauseRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was not checked, rule by rule: a rule may lack evidence in several files. */
final class Gaps {
    private Gaps() {}

    /** A rule, and everything for want of which it was not checked. */
    record OfRule(String rule, List<NotChecked> gaps) {
        /** Returns the clauses behind the rule, each once. */
        List<ClauseRef> clauses() {
            return gaps.stream()
                    .flatMap(gap -> gap.clauses().stream())
                    .distinct()
                    .toList();
        }
    }

    /** Returns the rules in the order in which they first come. */
    static List<OfRule> byRule(List<NotChecked> gaps) {
        Map<String, List<NotChecked>> rules = new LinkedHashMap<>();
        gaps.forEach(gap ->
                rules.computeIfAbsent(gap.rule(), rule -> new ArrayList<>()).add(gap));
        return rules.entrySet().stream()
                .map(entry -> new OfRule(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
