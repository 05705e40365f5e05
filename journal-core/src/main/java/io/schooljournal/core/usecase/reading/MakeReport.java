package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.port.Reports;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.Selection;
import io.schooljournal.core.report.UnknownChoice;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;

/**
 * Makes a document for whoever may read what it shows (отчёты, {@code sosh21:P-6.4}, {@code karmalo:2.3}).
 *
 * <p>A diary or an extract is for whoever may read the pupil's diary; a list of pupils, for whoever may read lists; the
 * school's summaries, which name no pupil, for whoever may read them; every other document, for whoever may read all the pages
 * that are chosen.
 *
 * <p>Whoever may read some classes alone, as a deputy head of some levels may, and chooses none, gets the document of those.
 */
public interface MakeReport {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where journals are kept and what is asked first
     * @param reports makes documents
     * @return the activity, as safe for use by many threads as its ports are
     */
    static MakeReport using(Ports ports, Reports reports) {
        return new ReportMaking(new Desk(ports), reports);
    }

    /**
     * Makes the document if the policy allows it to be read.
     *
     * @param deed who reads, when
     * @param school the school
     * @param year the academic year
     * @param kind which document
     * @param selection of which class, period, pupil and so on
     * @return the document, or the refusal, whether there is what was chosen or not
     * @throws UnknownChoice when it may be read, but the school has not set the year's calendar, the journals have nothing of
     *     what was chosen, or the document needs a choice that was not made or cannot take one that was
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read
     */
    ReadOutcome<Document> make(Deed deed, SchoolId school, AcademicYear year, DocumentKind kind, Selection selection)
            throws UnknownChoice;
}
