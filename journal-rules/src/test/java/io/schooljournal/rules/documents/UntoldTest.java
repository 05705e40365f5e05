package io.schooljournal.rules.documents;

import static io.schooljournal.rules.documents.HandMadeSchool.Q1_OF_7A;
import static io.schooljournal.rules.documents.HandMadeSchool.notes;
import static io.schooljournal.rules.documents.HandMadeSchool.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.core.report.Choice;
import io.schooljournal.core.report.Selection;
import io.schooljournal.core.report.UnknownChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a package does not tell is said and never shown as zero; what is asked in vain is one clear error. */
class UntoldTest {
    @TempDir
    private Path folder;

    private Selection neededBy(DocumentKind kind) {
        Selection selection = kind == DocumentKind.EXTRACT ? Selection.ALL.ofPupil("p-1") : Selection.ALL;
        return Makers.of(kind).takes().contains(Choice.CLASS) ? selection.ofClass("7A") : selection;
    }

    @Test
    void without_attendance_the_sheet_of_attendance_is_empty_and_says_why() {
        Document sheet = new HandMadeSchool()
                .without("attendance.csv")
                .make(folder, DocumentKind.CLASS_ATTENDANCE_SHEET, Q1_OF_7A);
        assertEquals(
                "1 | Абрамова Яна |  |  |  |  |  |  | ",
                rows(sheet.sheets().get(0)).get(0));
        assertTrue(notes(sheet).contains("Пропуски: не подсчитано, в выгрузке нет attendance.csv"));
    }

    @Test
    void without_visits_nobody_is_said_not_to_have_visited() {
        Document indicators =
                new HandMadeSchool().without("visits.csv").make(folder, DocumentKind.CONTROL_INDICATORS, Q1_OF_7A);
        assertEquals(
                "7А | 1/2 | 3/6 | 1/6 | 1/4 | 3/4 |  |  | 1/3 | 1/2",
                rows(indicators.sheets().get(0)).get(0));
        assertTrue(notes(indicators).contains("visits.csv"));
    }

    @ParameterizedTest
    @EnumSource(value = DocumentKind.class, mode = EnumSource.Mode.EXCLUDE, names = "DESTRUCTION_ACT")
    void every_document_is_made_of_a_full_package_and_of_a_bare_one(DocumentKind kind) {
        Document full = new HandMadeSchool().make(folder, kind, neededBy(kind));
        assertEquals(kind, full.kind());
        assertTrue(full.sheets().stream().anyMatch(sheet -> !sheet.rows().isEmpty()), kind::toString);
        HandMadeSchool bare = new HandMadeSchool();
        List<String> files = new ArrayList<>(List.of("periods", "days_off", "curriculum", "plan", "timetable"));
        files.addAll(List.of("homework", "marks", "attendance", "absence_reasons", "final_marks", "corrections"));
        files.addAll(List.of("remarks", "letters", "duties", "visits", "representatives", "roles", "people"));
        files.forEach(file -> bare.without(file + ".csv"));
        Path other = folder.resolve("bare");
        assertTrue(other.toFile().mkdirs());
        assertEquals(kind, bare.make(other, kind, neededBy(kind)).kind());
    }

    @Test
    void the_same_package_gives_the_same_document() {
        for (DocumentKind kind : Documents.kinds()) {
            HandMadeSchool school = new HandMadeSchool();
            assertEquals(school.make(folder, kind, neededBy(kind)), school.make(folder, kind, neededBy(kind)));
        }
    }

    @Test
    void a_broken_row_is_left_out_and_counted() {
        Document page = new HandMadeSchool()
                .with("marks.csv", "m-0,p-1,l-1,5,NONSENSE,,,,,,")
                .make(folder, DocumentKind.JOURNAL_PAGE, Q1_OF_7A);
        assertTrue(notes(page).contains("marks.csv: не учтены строки, которые не удалось прочитать: 1"));
    }

    @Test
    void what_was_entered_later_is_left_out() {
        Document page = new HandMadeSchool()
                .make(
                        folder,
                        DocumentKind.JOURNAL_PAGE,
                        Q1_OF_7A.ofSubject("algebra"),
                        Instant.parse("2024-09-10T20:00:00Z"));
        assertEquals(
                "1 | Абрамова Яна | 4 | 2 |  | 3.00", rows(page.sheets().get(0)).get(0));
    }

    @Test
    void a_copy_certified_before_a_change_is_out_of_date() {
        Document page = new HandMadeSchool()
                .with("duties.csv", certifying() + ",2024-09-15T12:00:00+03:00,7A,Q1")
                .make(folder, DocumentKind.JOURNAL_PAGE, Q1_OF_7A);
        assertTrue(notes(page).contains("Заверенная копия от 2024-09-15 устарела: после неё изменено записей — 1"));
    }

    private static String certifying() {
        return Regulations.builtIn("sosh21").obligations(LocalDate.of(2024, 9, 15)).duties().stream()
                .filter(terms -> terms.action() == Action.CERTIFY_COPY)
                .findFirst()
                .orElseThrow()
                .code();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JOURNAL_PAGE | 7B |  |  | unknown class `7B`; did you mean `7A`?",
                "JOURNAL_PAGE | 7A | Q9 |  | unknown period `Q9`; did you mean `Q1`?",
                "JOURNAL_PAGE | 10B | Q1 |  | period `Q1` is not for grade `10`, the grade of class `10B`",
                "JOURNAL_PAGE |  |  |  | document `journal-page` needs a class",
                "EXTRACT | 7A |  |  | document `extract` needs a pupil",
                "EXTRACT | 7A |  | p-9 | pupil `p-9` is of class `10B`, not of `7A`",
                "CLASS_SIZES | 7A |  |  | document `class-sizes` does not take a class",
            })
    void what_is_asked_in_vain_is_one_clear_error(
            DocumentKind kind, String schoolClass, String period, String pupil, String message) throws IOException {
        Selection selection =
                Selection.ALL.ofClass(schoolClass).ofPeriod(period).ofPupil(pupil);
        try (JournalPackage journal = new HandMadeSchool().open(folder)) {
            Documents documents = Documents.of(Regulations.builtIn("sosh21"));
            UnknownChoice refused = assertThrows(
                    UnknownChoice.class, () -> documents.make(kind, journal, selection, HandMadeSchool.END_OF_QUARTER));
            assertEquals(message, refused.getMessage());
        }
    }
}
