package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.content.Slot;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import java.time.Instant;

/**
 * A deputy head directs the administrator to correct one entry (распоряжение, {@code sosh21: .g}).
 *
 * <p>A deputy directs only what he or she may do at that instant in that capacity; what the administrator then does is
 * judged anew, with its window.
 */
public interface GiveDirective {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where entries are written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static GiveDirective using(Ports ports) {
        return new DirectiveGiving(new Desk(ports));
    }

    /**
     * Gives the directive if the policy allows the deputy to do the very same now.
     *
     * @param deed who directs, when; its identifier is the directive's own
     * @param journal the journal of the class
     * @param addressee who is to correct the entry
     * @param entry the slot of the entry: a lesson, its homework, attendance, a reason, a mark, or a final mark
     * @param until the first instant at which the directive no longer stands, after the deed
     * @return done, refused, unfit when the directive ends before it begins or is not about such an entry, in conflict when
     *     the identifier was given to another one, or not found when nothing was ever entered there
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome give(Deed deed, Journal journal, PersonId addressee, Slot entry, Instant until);

    /**
     * Takes a directive back.
     *
     * @param deed who takes it back, when
     * @param journal the journal of the class
     * @param addressee who was to correct the entry
     * @param entry the slot of the entry
     * @param directive the identifier with which it was given
     * @return done, refused, unfit when the directive is about another entry, in conflict when it was taken back before, or
     *     not found when there is no such directive
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome withdraw(Deed deed, Journal journal, PersonId addressee, Slot entry, EntryId directive);
}
