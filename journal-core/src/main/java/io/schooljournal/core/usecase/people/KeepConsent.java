package io.schooljournal.core.usecase.people;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import java.time.LocalDate;

/** Collects the consent of families to the processing of personal data (согласие, {@code sosh21: .a}, {@code mityaevo:D-3.4}). */
public interface KeepConsent {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static KeepConsent using(Ports ports) {
        return new ConsentKeeping(new Desk(ports));
    }

    /**
     * Records a consent if the policy allows it.
     *
     * @param deed who records it, when
     * @param journal the journal of the class on whose list the pupil is
     * @param pupil whose data it is about
     * @param person who consents
     * @param givenOn the local day of the consent, not after the day of the deed
     * @param seen the version its editor saw, 0 for a first consent
     * @return done, refused, in conflict, or unfit when a consent stands already, it is given on a later day, or the pupil is
     *     not of that class
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome record(Deed deed, Journal journal, PupilId pupil, PersonId person, LocalDate givenOn, int seen);

    /**
     * Records that a consent is withdrawn, from the day of the deed on, if the policy allows it.
     *
     * @param deed who records it, when
     * @param journal a journal on whose list the pupil is or was
     * @param pupil whose data it is about
     * @param person who consented
     * @param seen the version its editor saw
     * @return done, refused, in conflict, not found, or unfit when no consent stands or the pupil never was of that class
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome withdraw(Deed deed, Journal journal, PupilId pupil, PersonId person, int seen);
}
