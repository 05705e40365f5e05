package io.schooljournal.rules.coverage;

import io.schooljournal.core.regulation.Clause;
import io.schooljournal.core.regulation.ClauseKind;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.core.regulation.StatedRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What carries each clause of a regulation.
 *
 * @param regulation the regulation
 * @param clauses its own clauses, in the order of the document
 */
public record Coverage(Regulation regulation, List<ClauseCoverage> clauses) {
    /** The coverage keeps its own copy. */
    public Coverage {
        clauses = List.copyOf(clauses);
    }

    /**
     * Returns the coverage of a regulation.
     *
     * @param regulation the regulation
     * @param cases its conformance cases
     * @return every clause with what carries and what tests it
     */
    public static Coverage of(Regulation regulation, CaseBook cases) {
        List<ClauseCoverage> clauses = new ArrayList<>();
        for (Clause clause : regulation.clauses()) {
            clauses.add(
                    clause.kind() == ClauseKind.ORG
                            ? new ClauseCoverage(clause, List.of(ClauseKind.ORG.name()), List.of())
                            : covered(regulation, clause, cases));
        }
        return new Coverage(regulation, clauses);
    }

    private static ClauseCoverage covered(Regulation regulation, Clause clause, CaseBook cases) {
        Set<String> carriers = new LinkedHashSet<>();
        Set<String> tests = new LinkedHashSet<>(cases.ofClause(clause.ref().clause()));
        for (StatedRule rule : regulation.rules()) {
            if (rule.clauses().contains(clause.ref())) {
                carriers.add("rule:" + rule.id());
                tests.addAll(cases.ofRule(rule.id()));
            }
        }
        for (Reading reading : regulation.readings()) {
            if (reading.clauses().contains(clause.ref())) {
                carriers.add("reading:" + reading.name());
            }
        }
        if (regulation.inForceBy().contains(clause.ref())) {
            carriers.add("inForce");
        }
        for (CaseBook.Activity activity : cases.activitiesOf(clause.ref().clause())) {
            carriers.add("activity:" + activity.name());
            tests.addAll(activity.tests());
        }
        return new ClauseCoverage(clause, List.copyOf(carriers), List.copyOf(tests));
    }

    /**
     * Returns the clauses that nothing carries, or that no case tests.
     *
     * @return the clauses; none when all are accounted for
     */
    public List<ClauseCoverage> unaccounted() {
        return clauses.stream().filter(clause -> !clause.isAccountedFor()).toList();
    }

    /**
     * Returns the coverage as JSON trees, one for each clause.
     *
     * @return trees with the members {@code regulation}, {@code clause}, {@code kind}, {@code carriedBy}, {@code test}, and
     *     for {@code ORG} the {@code reason}
     */
    public List<Map<String, Object>> trees() {
        return clauses.stream().map(Coverage::tree).toList();
    }

    private static Map<String, Object> tree(ClauseCoverage coverage) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Clause clause = coverage.clause();
        tree.put("regulation", clause.ref().regulation());
        tree.put("clause", clause.ref().clause());
        tree.put("kind", clause.kind().name());
        tree.put("carriedBy", coverage.carriedBy());
        tree.put("test", coverage.tests());
        String reason = clause.reason();
        if (reason != null) {
            tree.put("reason", reason);
        }
        return tree;
    }
}
