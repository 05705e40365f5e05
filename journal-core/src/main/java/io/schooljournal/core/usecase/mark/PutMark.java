package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/** Puts a mark of a lesson into an empty slot (выставление отметки). */
@FunctionalInterface
public interface PutMark {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where the mark is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static PutMark using(Ports ports) {
        return new MarkPutting(new Desk(ports));
    }

    /**
     * Puts the mark if the policy allows it and nothing was ever put there.
     *
     * @param deed who puts it, when
     * @param journal the journal of the class
     * @param mark what is put, and where
     * @return done, refused, unfit when there is no such lesson, or in conflict when something was put into that slot
     *     before, even if it is withdrawn
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome put(Deed deed, Journal journal, NewMark mark);
}
