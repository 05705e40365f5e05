package io.schooljournal.core.usecase.people;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/** Keeps the card of a pupil, with the data of parents (карточка обучающегося, {@code sosh21:P-3.6.c}, {@code sosh21: .b}). */
@FunctionalInterface
public interface KeepPupilCard {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static KeepPupilCard using(Ports ports) {
        return new PupilCardKeeping(new Desk(ports));
    }

    /**
     * Writes the card if the policy allows it; the text is kept apart and can be erased.
     *
     * @param deed who writes it, when
     * @param journal the journal of the class on whose list the pupil is
     * @param pupil the pupil
     * @param text what shall stand on the card
     * @param seen the version its editor saw, 0 for a new card
     * @return done, refused, in conflict, not found, or unfit when the pupil is not, or no longer, of that class
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome keep(Deed deed, Journal journal, PupilId pupil, String text, int seen);
}
