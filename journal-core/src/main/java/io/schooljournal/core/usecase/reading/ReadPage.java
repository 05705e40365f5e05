package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.content.Slot;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;
import java.time.LocalDate;
import java.util.List;

/** Shows a page of the journal (просмотр страницы, {@code sosh21: .e} to {@code .j}, {@code sosh21:P-3.7.a}). */
public interface ReadPage {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static ReadPage using(Ports ports) {
        return new PageReading(new Desk(ports));
    }

    /**
     * Shows the page if the policy allows it.
     *
     * @param deed who reads, when
     * @param journal the journal of the class
     * @param subject the subject
     * @param from the first local day, inclusive
     * @param to the last local day, inclusive; final marks are shown by the last day of their period
     * @return the page, or the refusal
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read
     */
    ReadOutcome<JournalPage> read(Deed deed, Journal journal, SubjectId subject, LocalDate from, LocalDate to);

    /**
     * Shows all versions of one cell if the policy allows the page to be read.
     *
     * @param deed who reads, when
     * @param journal the journal of the class
     * @param subject the subject
     * @param slot a slot on that subject's page
     * @return the versions, the first one first; none when nothing was ever put there or the slot is not on that page; or the
     *     refusal
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read
     */
    ReadOutcome<List<Entry>> versions(Deed deed, Journal journal, SubjectId subject, Slot slot);

    /**
     * Shows the change log of a page, a part at a time, if the policy allows the page to be read.
     *
     * @param deed who reads, when
     * @param journal the journal of the class
     * @param subject the subject
     * @param after the sequence after which to begin; 0 begins with the first row of the journal
     * @param limit how many rows of the journal's log are looked through, at least 1
     * @return the rows about that page, or the refusal
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read
     */
    ReadOutcome<PageLog> changes(Deed deed, Journal journal, SubjectId subject, long after, int limit);
}
