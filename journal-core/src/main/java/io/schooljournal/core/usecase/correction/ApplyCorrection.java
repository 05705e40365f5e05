package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.content.Content;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import org.jspecify.annotations.Nullable;

/** Enters a granted correction, once, into the entry it was granted for (внесение исправления, {@code sosh21: }). */
@FunctionalInterface
public interface ApplyCorrection {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where the correction is entered and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static ApplyCorrection using(Ports ports) {
        return new CorrectionApplying(new Desk(ports));
    }

    /**
     * Enters the correction if the policy allows it; the application is used up by it.
     *
     * @param deed who enters it, when
     * @param journal the journal
     * @param correction the application
     * @param content what shall stand in the entry, or null to withdraw it
     * @param seen the version of the entry that its editor saw, 0 when it is missing
     * @return done, refused, unfit when there is no such application, it is not granted, its grant or protocol does not
     *     suffice, or the content is of another kind, in conflict when another version stands there, or not found when
     *     there is none
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome apply(Deed deed, Journal journal, CorrectionId correction, @Nullable Content content, int seen);
}
