package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;

/** Shows the change log of a whole journal (журнал изменений, {@code sosh21:P-5.6}, {@code sosh21: }) to whoever may read all its pages. */
@FunctionalInterface
public interface ReadLog {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static ReadLog using(Ports ports) {
        return new LogReading(new Desk(ports));
    }

    /**
     * Shows the log, a part at a time, if the policy allows the whole journal to be read.
     *
     * @param deed who reads, when
     * @param journal the journal of the class
     * @param after the sequence after which to begin; 0 begins with the first row
     * @param limit how many rows at most, at least 1
     * @return the rows, or the refusal
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read
     */
    ReadOutcome<PageLog> read(Deed deed, Journal journal, long after, int limit);
}
