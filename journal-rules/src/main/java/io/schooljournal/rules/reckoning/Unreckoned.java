package io.schooljournal.rules.reckoning;

import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.facts.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the duties of which the package does not tell when they are due or whether they were done. */
final class Unreckoned {
    private final Map<Norm, Map<Evidence, Long>> counts = new LinkedHashMap<>();

    void add(Norm norm, Evidence absent) {
        counts.computeIfAbsent(norm, key -> new LinkedHashMap<>()).merge(absent, 1L, Long::sum);
    }

    /** The counts, each under a name for its norm; those of one name and cause together. */
    List<NotChecked> all(java.util.function.Function<Norm, String> name) {
        Map<String, Map<Evidence, Gap>> gaps = new LinkedHashMap<>();
        counts.forEach((norm, absent) ->
                absent.forEach((evidence, count) -> gaps.computeIfAbsent(name.apply(norm), key -> new LinkedHashMap<>())
                        .merge(evidence, new Gap(norm.clauses(), count), Gap::and)));
        List<NotChecked> all = new ArrayList<>();
        gaps.forEach((rule, ofRule) -> ofRule.forEach((evidence, gap) ->
                all.add(new NotChecked(rule, gap.clauses, evidence.cause(), evidence.name(), gap.count))));
        all.sort(Comparator.comparing(NotChecked::rule)
                .thenComparing(NotChecked::evidence)
                .thenComparing(NotChecked::cause));
        return all;
    }

    private record Gap(List<ClauseRef> clauses, long count) {
        Gap and(Gap other) {
            List<ClauseRef> both = new ArrayList<>(clauses);
            other.clauses.stream().filter(clause -> !both.contains(clause)).forEach(both::add);
            return new Gap(both, count + other.count);
        }
    }
}
