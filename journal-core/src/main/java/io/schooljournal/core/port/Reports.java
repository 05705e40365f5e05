package io.schooljournal.core.port;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.DocumentForm;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.Offer;
import io.schooljournal.core.report.Selection;
import io.schooljournal.core.report.UnknownChoice;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Makes the documents of the regulations out of kept journals (отчёты и документы). */
public interface Reports {
    /**
     * Returns the documents that can be made.
     *
     * @param school the school
     * @param day the local day whose edition of the school's regulation says which clauses ask for them
     * @return one offer for each kind, in the order of the kinds
     */
    List<Offer> offers(SchoolId school, LocalDate day);

    /**
     * Returns the same documents, made out of the journals of some classes alone.
     *
     * @param only the classes
     * @return the documents
     */
    Reports among(Set<ClassId> only);

    /**
     * Makes a document.
     *
     * @param school the school
     * @param year the academic year
     * @param kind which document
     * @param selection of which class, period, pupil and so on
     * @param asOf the instant at which the journals are looked at: what was entered later is left out
     * @return the document, with the names of people where the vault has them
     * @throws UnknownChoice when the journals have nothing of what was chosen, or the document needs a choice that was not
     *     made or cannot take one that was
     * @throws StorageFailure when the storage, or what is needed to make the document, cannot be read or written
     */
    Document make(SchoolId school, AcademicYear year, DocumentKind kind, Selection selection, Instant asOf)
            throws UnknownChoice;

    /**
     * Writes a document down.
     *
     * @param document the document
     * @param form the form
     * @param language the language of titles and headings
     * @param out takes the bytes; it is flushed and stays open
     * @throws UnsupportedOperationException when the host lacks what that form needs
     * @throws java.io.UncheckedIOException when the stream refuses what is written
     */
    void write(Document document, DocumentForm form, Language language, OutputStream out);
}
