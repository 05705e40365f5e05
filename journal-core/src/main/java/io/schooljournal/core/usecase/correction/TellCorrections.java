package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;

/**
 * Tells what was corrected after its window: the table of changes of a journal (таблица изменений, {@code sosh21: }).
 */
@FunctionalInterface
public interface TellCorrections {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where the journal is read and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static TellCorrections using(Ports ports) {
        return new CorrectionTelling(new Desk(ports));
    }

    /**
     * Tells the corrections on the pages that whoever asks may read.
     *
     * @param deed who asks, when
     * @param journal the journal
     * @return the rows of the table, numbered in the order in which they were entered, or the refusal when whoever asks
     *     may read none of the pages
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails
     */
    ReadOutcome<TableOfChanges> tell(Deed deed, Journal journal);
}
