package io.schooljournal.rest;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.port.Reports;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Choice;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.DocumentForm;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.Offer;
import io.schooljournal.core.report.Selection;
import io.schooljournal.core.report.UnknownChoice;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reports of a host that knows one document, of the class called 7 «А» alone, and has no library for spreadsheets. */
final class SomeReports implements Reports {
    static final String NAME = "journal-page";

    private static final Text TITLE = new Text("Страница журнала", "Journal page");
    private static final List<ClauseRef> CLAUSES = List.of(new ClauseRef("kit", "9"));

    @Override
    public List<Offer> offers(SchoolId school, LocalDate day) {
        return List.of(new Offer(
                DocumentKind.JOURNAL_PAGE,
                TITLE,
                Set.of(Choice.CLASS, Choice.SUBJECT, Choice.MONTH),
                Set.of(Choice.CLASS),
                Set.of(),
                CLAUSES));
    }

    @Override
    public Reports among(Set<ClassId> only) {
        return this;
    }

    @Override
    public Document make(SchoolId school, AcademicYear year, DocumentKind kind, Selection selection, Instant asOf)
            throws UnknownChoice {
        if (!"7 «А»".equals(selection.schoolClass())) {
            throw new UnknownChoice("unknown class; did you mean a secret of the server?");
        }
        return new Document(kind, TITLE, List.of(), List.of(), List.of(), false, CLAUSES);
    }

    @Override
    public void write(Document document, DocumentForm form, Language language, OutputStream out) {
        if (form == DocumentForm.XLSX) {
            throw new UnsupportedOperationException("no library");
        }
        try {
            String text = form == DocumentForm.JSON ? "{\"title\":\"%s\"}" : form + " %s";
            out.write(text.formatted(document.title().in(language)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
