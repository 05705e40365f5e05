package io.schooljournal.core.decision;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.regulation.ClauseRef;
import java.util.List;

/**
 * A reason why a request is refused, with the clauses that say so.
 *
 * @param code for programs; the text is rendered at the edge
 * @param clauses the clauses, in the order of the regulation's data
 */
public record Reason(ReasonCode code, List<ClauseRef> clauses) {
    /**
     * A reason never travels without its grounds; only that no regulation is in force has none to cite.
     *
     * @throws IllegalArgumentException when no clause is cited
     */
    public Reason {
        clauses = List.copyOf(clauses);
        Invariant.check(
                !clauses.isEmpty() || code == ReasonCode.REGULATION_NOT_IN_FORCE,
                "reason `" + code + "` must cite a clause");
    }
}
