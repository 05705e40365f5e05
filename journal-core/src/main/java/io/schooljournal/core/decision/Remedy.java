package io.schooljournal.core.decision;

import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import java.util.List;

/**
 * A remedy is the lawful next step after a refusal, and the roles that take it.
 *
 * @param procedure the procedure
 * @param initiators the roles that may apply
 * @param decidedBy the roles that decide
 * @param enteredBy the roles that make the entry
 * @param clauses the clauses that set the procedure
 */
public record Remedy(
        Procedure procedure,
        List<Role> initiators,
        List<Role> decidedBy,
        List<Role> enteredBy,
        List<ClauseRef> clauses) {
    /** A remedy keeps its own copies of the lists. */
    public Remedy {
        initiators = List.copyOf(initiators);
        decidedBy = List.copyOf(decidedBy);
        enteredBy = List.copyOf(enteredBy);
        clauses = List.copyOf(clauses);
    }
}
