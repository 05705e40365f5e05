package io.schooljournal.core.decision;

import io.schooljournal.core.regulation.ClauseRef;
import java.time.Instant;
import java.util.List;

/**
 * An advisory says that an allowed entry comes after its deadline.
 *
 * @param code for programs; the text is rendered at the edge
 * @param clauses every clause whose deadline is missed
 * @param due the earliest missed deadline: the end of a day, exclusive, or an instant that is still in time
 */
public record Advisory(AdvisoryCode code, List<ClauseRef> clauses, Instant due) {
    /** An advisory keeps its own copy of the clauses. */
    public Advisory {
        clauses = List.copyOf(clauses);
    }
}
