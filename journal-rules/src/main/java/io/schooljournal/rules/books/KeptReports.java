package io.schooljournal.rules.books;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.Reports;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.DocumentForm;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.Offer;
import io.schooljournal.core.report.Selection;
import io.schooljournal.core.report.UnknownChoice;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.rules.documents.Documents;
import io.schooljournal.rules.exchange.FailedConversion;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.form.DocumentRendering;
import io.schooljournal.rules.form.LibraryMissing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents out of kept books, the same as {@code journal report} makes out of a package: the books are exported, with
 * names, into a folder that is removed afterwards. Of a class chosen its own journal alone is exported, so that its subjects
 * are called as on its own pages.
 */
public final class KeptReports implements Reports {
    private final PassingPackage books;
    private final Function<SchoolId, JournalPolicy> policies;
    private final @Nullable Set<ClassId> classes;

    private KeptReports(
            PassingPackage books, Function<SchoolId, JournalPolicy> policies, @Nullable Set<ClassId> classes) {
        this.books = books;
        this.policies = policies;
        this.classes = classes;
    }

    /**
     * Returns the documents of kept books.
     *
     * @param export gives out the books
     * @param policies the policy of each school
     * @param scratch a folder, closed to others, in which others may be made and removed
     * @return the documents
     */
    public static KeptReports of(BooksExport export, Function<SchoolId, JournalPolicy> policies, Path scratch) {
        return new KeptReports(new PassingPackage(export, scratch), policies, null);
    }

    @Override
    public List<Offer> offers(SchoolId school, LocalDate day) {
        return documents(school).offers(day);
    }

    @Override
    public Reports among(Set<ClassId> only) {
        return new KeptReports(books, policies, Set.copyOf(only));
    }

    @Override
    public Document make(SchoolId school, AcademicYear year, DocumentKind kind, Selection selection, Instant asOf)
            throws UnknownChoice {
        String only = selection.schoolClass();
        Set<ClassId> wanted = only == null ? classes : Set.of(new ClassId(only));
        BooksExport.Order order = new BooksExport.Order(school, year, null, asOf, true, wanted);
        try {
            return books.read(order, journal -> documents(school).make(kind, journal, selection, asOf));
        } catch (IOException | FailedConversion | UnreadablePackage failed) {
            throw new StorageFailure("document `" + kind + "` cannot be made", failed);
        }
    }

    @Override
    public void write(Document document, DocumentForm form, Language language, OutputStream out) {
        rendering(form, language).write(document, out);
    }

    private Documents documents(SchoolId school) {
        return Documents.of(policies.apply(school));
    }

    private static DocumentRendering rendering(DocumentForm form, Language language) {
        try {
            return switch (form) {
                case HTML -> DocumentRendering.html(language);
                case PDF -> DocumentRendering.pdf(language);
                case XLSX -> DocumentRendering.xlsx(language);
                case CSV -> DocumentRendering.csv(language, false);
                case JSON -> DocumentRendering.json(language);
            };
        } catch (LibraryMissing missing) {
            throw new UnsupportedOperationException(missing.getMessage(), missing);
        }
    }
}
