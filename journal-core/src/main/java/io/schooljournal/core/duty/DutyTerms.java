package io.schooljournal.core.duty;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a duty (обязанность): who does what, for what, and when it is due.
 *
 * @param code the code by which records of its being done name it: the id of its rule
 * @param what what is done, for people
 * @param who the roles of which one does it; at least one
 * @param per what it is done for each time
 * @param due when it is due
 * @param workKinds the kinds of work it is about; empty for all
 * @param finalKinds the kinds of final marks it is about; empty for all
 * @param evidence what shows that it was done
 * @param action the action by which it is done; null when it is done outside the journal
 * @param advised true when the clause says "as a rule" or advises
 * @param clauses the clauses that set it; at least one
 */
public record DutyTerms(
        String code,
        Text what,
        List<Role> who,
        DutyScope per,
        Due due,
        List<WorkKind> workKinds,
        List<FinalKind> finalKinds,
        Evidence evidence,
        @Nullable Action action,
        boolean advised,
        List<ClauseRef> clauses) {
    /**
     * A duty is somebody's, and some clause sets it.
     *
     * @throws IllegalArgumentException when nobody has it or no clause sets it
     */
    public DutyTerms {
        who = List.copyOf(who);
        workKinds = List.copyOf(workKinds);
        finalKinds = List.copyOf(finalKinds);
        clauses = List.copyOf(clauses);
        Invariant.check(!who.isEmpty() && !clauses.isEmpty(), "duty `" + code + "` must have somebody and a clause");
    }
}
