package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import java.time.Instant;

/**
 * Takes an application for a correction from step to step: registered, granted or refused, with the protocol of the retake
 * (рассмотрение заявления, {@code sosh21: } to {@code }).
 *
 * <p>Each step is there only after the one before; a step out of its order is unfit.
 */
public interface HandleCorrection {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where the application lies and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static HandleCorrection using(Ports ports) {
        return new CorrectionHandling(new Desk(ports));
    }

    /**
     * Enters the application in the register of incoming papers ({@code sosh21: }).
     *
     * <p>No clause says who registers: whoever may decide applications does, or whoever keeps the school's lists.
     *
     * @param deed who registers it, when
     * @param journal the journal
     * @param correction the application
     * @param number the registration number
     * @return done, refused, or unfit when there is no such application or it is registered
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome register(Deed deed, Journal journal, CorrectionId correction, String number);

    /**
     * Grants the application, for the entry it names and no other.
     *
     * @param deed who grants it, when
     * @param journal the journal
     * @param correction the application
     * @param until the first instant at which the grant no longer stands
     * @return done, refused, or unfit when there is no such application, it is not registered or decided already, whoever
     *     applied would decide, or the grant would have ended before it is given
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome grant(Deed deed, Journal journal, CorrectionId correction, Instant until);

    /**
     * Refuses the application.
     *
     * @param deed who refuses it, when
     * @param journal the journal
     * @param correction the application
     * @param note why, not blank
     * @return done, refused by the policy, or unfit when there is no such application, it is not registered or decided
     *     already, whoever applied would decide, or the note is blank
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome refuse(Deed deed, Journal journal, CorrectionId correction, String note);

    /**
     * Adds the protocol of the retake to a granted application ({@code sosh21: }).
     *
     * @param deed who adds it, when: one of those who may apply
     * @param journal the journal
     * @param correction the application
     * @param number the number of the protocol
     * @return done, refused, or unfit when there is no such application, it is not granted, or has a protocol
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome addProtocol(Deed deed, Journal journal, CorrectionId correction, String number);
}
