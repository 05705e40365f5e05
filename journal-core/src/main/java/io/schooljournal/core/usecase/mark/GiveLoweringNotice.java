package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/** Tells parents why a mark of a study period will be lower than expected ({@code sosh21: .c}). */
@FunctionalInterface
public interface GiveLoweringNotice {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where entries are written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static GiveLoweringNotice using(Ports ports) {
        return new LoweringNoticing(new Desk(ports));
    }

    /**
     * Gives the notice if the policy allows whoever acts to write to the family; the roles of a parent and of a pupil do not
     * count, who write letters too.
     *
     * @param deed who gives it, when
     * @param journal the journal of the class
     * @param mark the mark and the reason
     * @param seen the version its editor saw, 0 when none was given
     * @return done, refused, unfit when the class has no such study period, the pupil is not on the list, or the mark is not
     *     on the scale or not lower, in conflict when another version stands there, or not found when there is none to
     *     change
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome give(Deed deed, Journal journal, LoweredMark mark, int seen);
}
