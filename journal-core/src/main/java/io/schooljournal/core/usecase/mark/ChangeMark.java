package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/** Changes or withdraws a mark of a lesson (исправление, аннулирование отметки); the old version is kept. */
@FunctionalInterface
public interface ChangeMark {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where the mark is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static ChangeMark using(Ports ports) {
        return new MarkChanging(new Desk(ports));
    }

    /**
     * Supersedes the mark if the policy allows it and nobody changed it since it was seen.
     *
     * @param deed who changes it, when
     * @param journal the journal of the class
     * @param revision what it shall be, and which version was seen
     * @return done, refused, unfit when there is no such lesson, in conflict when another version stands there, or not
     *     found when nothing was ever put
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome change(Deed deed, Journal journal, MarkRevision revision);
}
