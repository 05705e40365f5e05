package io.schooljournal.core.usecase.people;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/** Erases what names a person (уничтожение персональных данных, {@code mityaevo:D-3.4}); the journal and its chain stay whole. */
public interface ErasePersonalData {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static ErasePersonalData using(Ports ports) {
        return new PersonalDataErasure(new Desk(ports));
    }

    /**
     * Erases a pupil's card, contacts and letters if the policy lets whoever acts edit the card, and withdraws the card.
     *
     * @param deed who erases it, when
     * @param journal a journal on whose list the pupil is or was
     * @param pupil the pupil
     * @param seen the version of the card that was seen
     * @return done, refused, in conflict, not found when there never was a card, or unfit when the pupil was never of that class
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome ofPupil(Deed deed, Journal journal, PupilId pupil, int seen);

    /**
     * Erases an employee's card and letters if the policy lets whoever acts edit the card, and withdraws the card.
     *
     * @param deed who erases it, when
     * @param school the school
     * @param person the employee
     * @param seen the version of the card that was seen
     * @return done, refused, in conflict, or not found when there never was a card
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome ofEmployee(Deed deed, SchoolId school, PersonId person, int seen);
}
