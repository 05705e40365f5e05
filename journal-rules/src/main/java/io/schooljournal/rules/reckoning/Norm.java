package io.schooljournal.rules.reckoning;

import io.schooljournal.core.duty.DutyScope;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.EntryDeadline;
import io.schooljournal.core.duty.Evidence;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import java.util.List;

/**
 * What sets a duty: a duty of the regulation, or a deadline of entries taken as one.
 *
 * @param code the id of its rule
 * @param what what is done
 * @param who the roles of which one does it
 * @param per what it is done for
 * @param evidence what shows it done
 * @param entry whether it is a deadline by which decisions call an entry late
 * @param advised whether it is only advised
 * @param clauses the clauses that set it
 */
public record Norm(
        String code,
        Text what,
        List<Role> who,
        DutyScope per,
        Evidence evidence,
        boolean entry,
        boolean advised,
        List<ClauseRef> clauses) {
    static Norm of(DutyTerms terms) {
        return new Norm(
                terms.code(),
                terms.what(),
                terms.who(),
                terms.per(),
                terms.evidence(),
                false,
                terms.advised(),
                terms.clauses());
    }

    static Norm of(EntryDeadline deadline, EntryAct act) {
        return new Norm(deadline.code(), act.what(), act.who(), act.per, act.evidence, true, false, deadline.clauses());
    }
}
