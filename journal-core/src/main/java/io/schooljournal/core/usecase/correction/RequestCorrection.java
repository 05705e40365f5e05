package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/**
 * Applies to the head of the school for a correction of an entry whose window has closed (заявление об исправлении,
 * {@code sosh21: }, {@code sosh21: }).
 */
@FunctionalInterface
public interface RequestCorrection {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where the application is filed and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static RequestCorrection using(Ports ports) {
        return new CorrectionRequesting(new Desk(ports));
    }

    /**
     * Files the application if the policy allows whoever acts to apply, on that ground and with those documents.
     *
     * @param deed who applies, when
     * @param journal the journal in which the entry stands, or is missing
     * @param application what is applied for
     * @return done, refused, unfit when there is no such lesson or another application about the entry is on its way, or
     *     in conflict when the identifier is that of another application
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome request(Deed deed, Journal journal, NewApplication application);
}
