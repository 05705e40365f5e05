package io.schooljournal.core.audit;

import io.schooljournal.core.regulation.ClauseRef;
import java.util.List;

/**
 * A rule that was run, on how many rows, and what came of it.
 *
 * @param rule the code of the rule
 * @param severity how much its findings weigh
 * @param clauses the clauses behind it
 * @param rows how many rows it judged
 * @param findings how many of them it found at fault
 */
public record RuleRun(String rule, Severity severity, List<ClauseRef> clauses, long rows, long findings) {
    /** The clauses are copied. */
    public RuleRun {
        clauses = List.copyOf(clauses);
    }
}
