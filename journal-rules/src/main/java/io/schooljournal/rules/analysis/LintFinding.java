package io.schooljournal.rules.analysis;

import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding is one thing to know of a regulation.
 *
 * @param code what is found
 * @param rules the ids of the rules concerned
 * @param clauses the clauses concerned; where two sides disagree, those of both
 * @param example a request that shows it; null where none can
 * @param text what is found, in one sentence
 */
public record LintFinding(
        LintCode code,
        List<String> rules,
        List<ClauseRef> clauses,
        @Nullable Request example,
        Text text) {
    /** A finding keeps its own copies of the lists. */
    public LintFinding {
        rules = List.copyOf(rules);
        clauses = List.copyOf(clauses);
    }

    /**
     * Returns how much it weighs.
     *
     * @return the severity of its code
     */
    public Severity severity() {
        return code.severity();
    }
}
