package io.schooljournal.rules.books;

import static io.schooljournal.rules.books.SchoolOfOneClass.ALGEBRA;
import static io.schooljournal.rules.books.SchoolOfOneClass.CLASS_7A;
import static io.schooljournal.rules.books.SchoolOfOneClass.LESSON;
import static io.schooljournal.rules.books.SchoolOfOneClass.ORDER;
import static io.schooljournal.rules.books.SchoolOfOneClass.PUPIL;
import static io.schooljournal.rules.books.SchoolOfOneClass.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.decision.Procedure;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.Selection;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.ReadOutcome;
import io.schooljournal.core.usecase.correction.ApplyCorrection;
import io.schooljournal.core.usecase.correction.HandleCorrection;
import io.schooljournal.core.usecase.correction.NewApplication;
import io.schooljournal.core.usecase.correction.RequestCorrection;
import io.schooljournal.core.usecase.correction.TableOfChanges;
import io.schooljournal.core.usecase.correction.TellCorrections;
import io.schooljournal.core.usecase.mark.ChangeMark;
import io.schooljournal.core.usecase.mark.MarkRevision;
import io.schooljournal.core.usecase.mark.NewMark;
import io.schooljournal.core.usecase.mark.PutMark;
import io.schooljournal.core.usecase.year.CloseYear;
import io.schooljournal.rules.audit.JournalAudit;
import io.schooljournal.rules.documents.Documents;
import io.schooljournal.rules.exchange.JournalPackage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The correction of one mark, from the day on which it can no longer be changed to the printed table of changes. */
final class CorrectionOfOneMarkTest {
    private static final MarkRevision FIVE_INSTEAD = MarkRevision.builder()
            .lesson(LESSON)
            .pupil(PUPIL)
            .seen(1)
            .value(new MarkValue.Points(5))
            .build();
    private static final CorrectionId CORRECTION = new CorrectionId("заявление-1");
    private static final MarkRecord FIVE = new MarkRecord(WorkKind.CURRENT, new MarkValue.Points(5), "пересдача");

    @TempDir
    Path folder;

    private SchoolOfOneClass school = new SchoolOfOneClass("sosh21");

    @ParameterizedTest
    @CsvSource({
        "sosh21, EDIT_WINDOW_CLOSED, sosh21:P-5.5.e sosh21:R-4.1.a, sosh21:R-4.2.1",
        "shkola4, YEAR_CLOSED, base:closed-year, base:corrections",
        "gymnasium11, YEAR_CLOSED, base:closed-year, base:corrections",
        "karmalo, YEAR_CLOSED, base:closed-year, base:corrections",
        "mityaevo, YEAR_CLOSED, base:closed-year, base:corrections"
    })
    void a_mark_is_corrected_after_it_was_closed(String regulation, ReasonCode closed, String byClauses, String wayBack)
            throws Exception {
        school = new SchoolOfOneClass(regulation);
        school.open();
        NewMark four = NewMark.builder()
                .lesson(LESSON)
                .pupil(PUPIL)
                .value(new MarkValue.Points(4))
                .build();
        done(PutMark.using(school.ports()).put(school.by("учитель", "2024-10-01T06:40:00Z"), CLASS_7A, four));

        if (closed == ReasonCode.YEAR_CLOSED) {
            school.byWhoeverMay(
                    "2024-10-03T20:00:00Z",
                    deed -> CloseYear.using(school.ports()).close(deed, CLASS_7A, ORDER, 1));
        }
        Outcome.Refused refused = refused(change("учитель", "2024-10-03T21:00:00Z"));
        assertEquals(closed, refused.explanation().reasons().get(0).code());
        assertEquals(
                List.of(byClauses.split(" ")),
                refused.explanation().reasons().get(0).clauses().stream()
                        .map(Object::toString)
                        .toList());
        assertEquals(
                Procedure.CORRECTION, refused.explanation().remedies().get(0).procedure());
        assertEquals(
                wayBack,
                refused.explanation().remedies().get(0).clauses().get(0).toString());

        refused(request("секретарь", "2024-10-04T08:00:00Z", 1));
        refused(request("учитель", "2024-10-04T08:01:00Z", 0));
        done(request("учитель", "2024-10-04T08:02:00Z", 1));
        assertEquals(Flaw.Code.OUT_OF_ORDER, unfit(grant("директор", "2024-10-04T09:00:00Z")));
        done(handle().register(school.by("секретарь", "2024-10-04T10:00:00Z"), CLASS_7A, CORRECTION, "вх. 15"));
        refused(grant("завуч", "2024-10-07T08:00:00Z"));
        refused(apply("завуч", "2024-10-07T08:01:00Z"));
        done(grant("директор", "2024-10-07T09:00:00Z"));
        refused(apply("завуч", "2024-10-08T08:00:00Z"));
        done(handle().addProtocol(school.by("учитель", "2024-10-08T09:00:00Z"), CLASS_7A, CORRECTION, "протокол 3"));
        refused(apply("учитель", "2024-10-08T10:00:00Z"));
        Outcome.Done corrected = done(apply("завуч", "2024-10-08T10:01:00Z"));

        assertEquals("5", corrected.entry().written());
        assertEquals(CORRECTION, corrected.change().correction());
        refused(change("учитель", "2024-10-08T11:00:00Z"));
        assertEquals(1, told("директор").rows().size());
        assertPrinted();
    }

    private void assertPrinted() throws Exception {
        Instant exported = Instant.parse("2024-10-25T15:00:00Z");
        BooksExport.Order order = new BooksExport.Order(
                CLASS_7A.school(), CLASS_7A.year(), school.policy().regulation().id(), exported, false);
        Path output = folder.resolve("package");
        BooksExport.from(school.storage(), school, school.ports().directory()).write(order, output);
        try (JournalPackage journal = JournalPackage.open(output)) {
            List<Finding> errors = new ArrayList<>();
            JournalAudit.of(school.policy()).run(journal, exported, finding -> {
                if (finding.severity() == Severity.ERROR) {
                    errors.add(finding);
                }
            });
            assertEquals(List.of(), errors);
        }
        try (JournalPackage journal = JournalPackage.open(output)) {
            Document table = Documents.of(school.policy())
                    .make(DocumentKind.CHANGE_TABLE, journal, Selection.ALL.ofPeriod("1"), exported);
            Document.Row row = table.sheets().get(0).rows().get(0);
            List<Cell> cells = row.cells();
            assertEquals(Cell.number(1), cells.get(0));
            assertEquals(Cell.words("Алгебра"), cells.get(2));
            assertEquals(Cell.day(LocalDate.of(2024, 10, 8)), cells.get(4));
            assertEquals(Cell.day(LocalDate.of(2024, 10, 1)), cells.get(5));
            assertEquals(Cell.words("учитель"), cells.get(6));
            assertEquals(Cell.words("учитель"), cells.get(7));
        }
    }

    private TableOfChanges told(String person) {
        ReadOutcome<TableOfChanges> told =
                TellCorrections.using(school.ports()).tell(school.by(person, "2024-10-25T15:00:00Z"), CLASS_7A);
        if (told instanceof ReadOutcome.Shown<TableOfChanges> shown) {
            return shown.what();
        }
        throw new AssertionError(told);
    }

    private Outcome change(String person, String at) {
        return ChangeMark.using(school.ports()).change(school.by(person, at), CLASS_7A, FIVE_INSTEAD);
    }

    private Outcome request(String person, String at, int documents) {
        Slot mark = Slot.mark(ALGEBRA, LESSON, PUPIL, 1);
        NewApplication application = new NewApplication(CORRECTION, mark, CorrectionGround.RETAKE, documents);
        return RequestCorrection.using(school.ports()).request(school.by(person, at), CLASS_7A, application);
    }

    private HandleCorrection handle() {
        return HandleCorrection.using(school.ports());
    }

    private Outcome grant(String person, String at) {
        return handle().grant(school.by(person, at), CLASS_7A, CORRECTION, Instant.parse("2024-10-18T00:00:00Z"));
    }

    private Outcome apply(String person, String at) {
        Deed deed = school.by(person, at);
        return ApplyCorrection.using(school.ports()).apply(deed, CLASS_7A, CORRECTION, FIVE, 1);
    }

    private static Outcome.Refused refused(Outcome outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome);
    }

    private static Flaw.Code unfit(Outcome outcome) {
        return assertInstanceOf(Outcome.Unfit.class, outcome).flaw().code();
    }
}
