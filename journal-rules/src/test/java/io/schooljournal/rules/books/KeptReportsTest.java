package io.schooljournal.rules.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.DocumentForm;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.Offer;
import io.schooljournal.core.report.Selection;
import io.schooljournal.core.report.UnknownChoice;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.usecase.ReadOutcome;
import io.schooljournal.core.usecase.people.KeepPupilCard;
import io.schooljournal.core.usecase.reading.MakeReport;
import io.schooljournal.core.usecase.year.KeepPage;
import io.schooljournal.core.usecase.year.OpenJournal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents of kept books, for whoever may read what they show. */
final class KeptReportsTest {
    private static final String NOW = "2024-10-02T09:00:00Z";

    @TempDir
    Path scratch;

    private final SchoolOfOneClass school = new SchoolOfOneClass("sosh21");

    @BeforeEach
    void open() {
        school.open();
        school.byWhoeverMay(
                "2024-09-02T09:00:00Z",
                deed -> KeepPupilCard.using(school.ports())
                        .keep(deed, SchoolOfOneClass.CLASS_7A, SchoolOfOneClass.PUPIL, "Ёлкина Анна", 0));
    }

    private KeptReports reports() {
        BooksExport export = BooksExport.from(
                        school.storage(), school, school.ports().directory())
                .calling(any -> "Школа «Пример»");
        return KeptReports.of(export, any -> school.policy(), scratch);
    }

    private ReadOutcome<Document> make(String reader, DocumentKind kind, Selection selection) throws UnknownChoice {
        return MakeReport.using(school.ports(), reports())
                .make(
                        school.by(reader, NOW),
                        SchoolOfOneClass.CLASS_7A.school(),
                        SchoolOfOneClass.CLASS_7A.year(),
                        kind,
                        selection);
    }

    private static Selection ofClass() {
        return Selection.ALL.ofClass(SchoolOfOneClass.CLASS_7A.schoolClass().value());
    }

    private static <T> T shown(ReadOutcome<T> outcome) {
        if (outcome instanceof ReadOutcome.Shown<T> shown) {
            return shown.what();
        }
        throw new AssertionError(outcome);
    }

    private String text(Document document, DocumentForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports().write(document, form, Language.RU, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_page_of_the_journal_names_the_pupil_and_leaves_no_file_behind() throws Exception {
        Document page = shown(make("директор", DocumentKind.JOURNAL_PAGE, ofClass()));

        assertTrue(text(page, DocumentForm.HTML).contains("Ёлкина Анна"));
        try (Stream<Path> left = Files.list(scratch)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void a_document_of_a_class_calls_a_subject_as_its_own_page_does_whatever_that_of_another_class_says()
            throws Exception {
        Journal tenth = new Journal(SchoolOfOneClass.CLASS_7A.school(), new ClassId("10Б"), new AcademicYear(2024));
        Page analysis = new Page("Начала анализа", SubjectArea.OTHER, Activity.LESSONS, "NONE", null);
        school.byWhoeverMay(
                "2024-08-30T09:00:00Z",
                deed -> OpenJournal.using(school.ports()).open(deed, tenth, Grade.of(10), SchoolOfOneClass.ORDER));
        school.byWhoeverMay(
                "2024-08-30T09:00:00Z",
                deed -> KeepPage.using(school.ports()).keep(deed, tenth, SchoolOfOneClass.ALGEBRA, analysis, 0));

        String page = text(shown(make("директор", DocumentKind.JOURNAL_PAGE, ofClass())), DocumentForm.HTML);

        assertTrue(page.contains("Алгебра"), page);
        assertFalse(page.contains("Начала анализа"), page);
    }

    @Test
    void a_document_calls_the_school_as_its_host_does() throws Exception {
        Document page = shown(make("директор", DocumentKind.JOURNAL_PAGE, ofClass()));

        assertTrue(text(page, DocumentForm.HTML).contains("Школа «Пример»"));
    }

    @ParameterizedTest
    @EnumSource(DocumentForm.class)
    void a_document_has_bytes_in_every_form(DocumentForm form) throws Exception {
        Document page = shown(make("директор", DocumentKind.JOURNAL_PAGE, ofClass()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        reports().write(page, form, Language.EN, out);

        assertTrue(out.size() > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "директор, JOURNAL_PAGE, true",
        "учитель, JOURNAL_PAGE, false",
        "секретарь, JOURNAL_PAGE, false",
        "директор, PUPILS, true",
        "секретарь, PUPILS, true",
        "учитель, PUPILS, false",
        "директор, CHANGE_TABLE, true",
        "секретарь, CHANGE_TABLE, false",
        "посторонний, JOURNAL_PAGE, false"
    })
    void a_document_of_a_class_is_for_whoever_may_read_what_it_shows(String reader, DocumentKind kind, boolean may)
            throws Exception {
        assertEquals(may, make(reader, kind, ofClass()) instanceof ReadOutcome.Shown);
    }

    @ParameterizedTest
    @CsvSource({"директор, true", "секретарь, false", "учитель, false"})
    void a_summary_of_the_school_is_for_whoever_may_read_summaries(String reader, boolean may) throws Exception {
        assertEquals(may, make(reader, DocumentKind.CLASS_SIZES, Selection.ALL) instanceof ReadOutcome.Shown);
    }

    @ParameterizedTest
    @CsvSource({"CONTROL_INDICATORS", "FILLING", "CHANGE_TABLE", "HOMEWORK", "PUPIL_RESULTS"})
    void a_deputy_of_some_levels_has_the_document_of_the_classes_of_these_levels(DocumentKind kind) throws Exception {
        Journal primary =
                new Journal(SchoolOfOneClass.CLASS_7A.school(), new ClassId("2Б"), SchoolOfOneClass.CLASS_7A.year());
        PupilId other = new PupilId("ученик-9");
        school.open(primary, Grade.of(2), other, new LessonId("урок-9"));
        school.byWhoeverMay(
                "2024-09-02T09:05:00Z",
                deed -> KeepPupilCard.using(school.ports()).keep(deed, primary, other, "Соснов Пётр", 0));

        String whole = text(shown(make("директор", kind, Selection.ALL)), DocumentForm.HTML);
        String ofBasic = text(shown(make("завуч основной школы", kind, Selection.ALL)), DocumentForm.HTML);
        String of7A = text(shown(make("директор", kind, ofClass())), DocumentForm.HTML);

        assertEquals(whole.contains("7А"), ofBasic.contains("7А"));
        assertFalse(ofBasic.contains("2Б") || ofBasic.contains("Соснов"), ofBasic);
        assertEquals(of7A.contains("Ёлкина"), ofBasic.contains("Ёлкина"));
        assertInstanceOf(ReadOutcome.Refused.class, make("завуч старшей школы", kind, Selection.ALL));
    }

    @Test
    void a_teacher_has_the_own_page_and_no_other() throws Exception {
        Selection own = ofClass().ofSubject(SchoolOfOneClass.ALGEBRA.value());

        shown(make("учитель", DocumentKind.JOURNAL_PAGE, own));
        assertInstanceOf(ReadOutcome.Refused.class, make("учитель", DocumentKind.JOURNAL_PAGE, own.ofSubject("химия")));
    }

    @Test
    void what_is_not_in_the_journals_is_an_unknown_choice_to_whoever_may_read_it_and_a_refusal_to_others()
            throws Exception {
        Selection nobody = ofClass().ofPupil(new PupilId("никто").value());

        assertThrows(UnknownChoice.class, () -> make("директор", DocumentKind.DIARY, nobody));
        assertInstanceOf(ReadOutcome.Refused.class, make("секретарь", DocumentKind.DIARY, nobody));
    }

    @Test
    void every_kind_is_offered_with_the_clauses_that_ask_for_it() {
        List<DocumentKind> offered =
                reports().offers(SchoolOfOneClass.CLASS_7A.school(), LocalDate.of(2024, 10, 1)).stream()
                        .filter(offer -> !offer.clauses().isEmpty())
                        .map(Offer::kind)
                        .toList();

        assertTrue(offered.contains(DocumentKind.CHANGE_TABLE), offered::toString);
    }
}
