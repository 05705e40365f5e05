package io.schooljournal.rules.documents;

import static io.schooljournal.rules.documents.HandMadeSchool.Q1_OF_7A;
import static io.schooljournal.rules.documents.HandMadeSchool.notes;
import static io.schooljournal.rules.documents.HandMadeSchool.rows;
import static io.schooljournal.rules.documents.HandMadeSchool.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.Document.Sheet;
import io.schooljournal.core.report.Document.Weight;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.Selection;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was wrong when the documents were looked at on paper and on the screen. */
final class LookedAtTest {
    @TempDir
    private Path folder;

    private final HandMadeSchool school = new HandMadeSchool();

    /** Talks out of lessons, in which nobody is marked. */
    private HandMadeSchool talking() {
        return school.with("subjects.csv", "talks,Разговоры о важном,OUT_OF_LESSON,NONE")
                .with("curriculum.csv", "7A,talks,1")
                .with(
                        "lessons.csv",
                        "l-7,7A,talks,2024-09-09T08:00:00+03:00,1,t-1,,День знаний,CURRENT,,2024-09-09T09:00:00+03:00");
    }

    private Sheet sheet(HandMadeSchool made, DocumentKind kind) {
        return made.make(folder, kind, Q1_OF_7A).sheets().get(0);
    }

    @Test
    void nobody_is_without_marks_where_none_are_set() {
        Sheet filling = sheet(talking(), DocumentKind.FILLING);
        int talks =
                rows(filling).indexOf("7А | Разговоры о важном | Иванова Анна | 1 | 1 | 1 | 0 | 3 |  |  |  |  |  | ");
        assertTrue(talks >= 0, rows(filling).toString());
        assertEquals(Weight.PLAIN, filling.rows().get(talks).weight());
    }

    @Test
    void control_indicators_count_pupils_without_marks_only_where_marks_are_set() {
        assertEquals(
                "3/6",
                words(sheet(talking(), DocumentKind.CONTROL_INDICATORS)
                        .rows()
                        .get(0)
                        .cells()
                        .get(2)));
    }

    @Test
    void in_a_grade_without_marks_nobody_is_called_not_assessed() {
        HandMadeSchool first =
                school.with("classes.csv", "1A,1,А").with("pupils.csv", "p-5,1A,Юный Лев,2017-06-01,2024-09-01,,");
        Selection selection = Selection.ALL.ofClass("1A");
        Document results =
                first.make(folder, DocumentKind.PUPIL_RESULTS, selection, HandMadeSchool.END_OF_QUARTER, "shkola4");
        assertEquals(
                List.of("1А | Юный Лев | 0 | 0 | 0 | 0 | 0 |  |  | без отметок"),
                rows(results.sheets().get(0)));
        Document sheet = first.make(
                folder, DocumentKind.CLASS_PERFORMANCE_SHEET, selection, HandMadeSchool.END_OF_QUARTER, "shkola4");
        assertEquals(List.of("Обучающихся | 1"), rows(sheet.sheets().get(1)));
    }

    @Test
    void pupils_of_a_grade_without_marks_are_not_counted_as_without_marks() {
        Document indicators = school.with("classes.csv", "1A,1,А")
                .with("pupils.csv", "p-5,1A,Юный Лев,2017-06-01,2024-09-01,,")
                .with("lessons.csv", "l-8,1A,drawing,2024-09-09T08:00:00+03:00,1,t-1,,Дом,CURRENT,,")
                .make(
                        folder,
                        DocumentKind.CONTROL_INDICATORS,
                        Selection.ALL.ofClass("1A"),
                        HandMadeSchool.END_OF_QUARTER,
                        "shkola4");
        assertEquals(
                "0/0", words(indicators.sheets().get(0).rows().get(0).cells().get(2)));
    }

    @Test
    void a_performance_sheet_has_no_column_for_what_is_not_marked() {
        assertFalse(sheet(talking(), DocumentKind.CLASS_PERFORMANCE_SHEET).columns().stream()
                .anyMatch(column -> column.code().startsWith("talks")));
    }

    @Test
    void visits_of_teachers_are_not_shown_as_none_where_the_package_has_those_of_families_only() {
        HandMadeSchool families =
                school.without("visits.csv").with("visits.csv", "person_id,visited_on\nr-1,2024-09-09");
        Document activity = families.make(folder, DocumentKind.ACTIVITY, Q1_OF_7A);
        assertEquals(
                "Иванова Анна | 2 | 2 |  | ", rows(activity.sheets().get(1)).get(0));
        assertTrue(notes(activity).contains("Посещения учителей: не подсчитано"), notes(activity));
    }

    @Test
    void those_who_stand_equally_are_counted_in_the_plural() {
        Sheet results = school.make(folder, DocumentKind.CLASS_PERFORMANCE_SHEET, Q1_OF_7A)
                .sheets()
                .get(1);
        assertEquals(
                List.of(
                        "Обучающихся | 3",
                        "Аттестовано | 3",
                        "из них отличников | 1",
                        "из них хорошистов | 1",
                        "из них остальных успевающих | 0",
                        "из них неуспевающих | 1",
                        "Не аттестовано | 0"),
                rows(results).subList(0, 7));
    }

    @Test
    void the_days_of_a_movement_are_told_once() {
        List<String> labels = school.make(folder, DocumentKind.PUPIL_MOVEMENT, Q1_OF_7A).facts().stream()
                .map(fact -> fact.label().ru())
                .toList();
        assertFalse(labels.contains("С какого дня"), labels.toString());
    }

    @Test
    void what_belongs_together_may_stand_on_one_page_and_pupils_stand_apart() {
        Document sheet = school.make(folder, DocumentKind.CLASS_PERFORMANCE_SHEET, Q1_OF_7A);
        assertTrue(sheet.sheets().get(1).goesOn());
        Document diary = school.make(folder, DocumentKind.DIARY, Q1_OF_7A);
        diary.sheets().stream()
                .filter(part -> part.heading() != null && part.heading().ru().equals("Ёлкин Юрий"))
                .forEach(part -> assertFalse(part.goesOn()));
    }
}
