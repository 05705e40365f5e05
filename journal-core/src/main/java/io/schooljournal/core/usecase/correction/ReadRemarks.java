package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;
import java.util.List;

/** Shows the remarks of controllers (замечания по ведению журнала, {@code sosh21: }, {@code karmalo:5.2.2.d}). */
@FunctionalInterface
public interface ReadRemarks {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static ReadRemarks using(Ports ports) {
        return new RemarkReading(new Desk(ports));
    }

    /**
     * Shows the remarks on the pages that the reader may read, and those he or she is to put right.
     *
     * @param deed who reads, when
     * @param journal the journal
     * @return the remarks in the order in which they were last written, or the refusal when the reader may read none of the
     *     pages
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read
     */
    ReadOutcome<List<Entry>> list(Deed deed, Journal journal);
}
