package io.schooljournal.rules.documents;

import static io.schooljournal.rules.documents.HandMadeSchool.Q1_OF_7A;
import static io.schooljournal.rules.documents.HandMadeSchool.cell;
import static io.schooljournal.rules.documents.HandMadeSchool.rows;
import static io.schooljournal.rules.documents.HandMadeSchool.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.Document.Sheet;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.Selection;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of documents are those reckoned by hand. */
class DocumentsTest {
    @TempDir
    private Path folder;

    private final HandMadeSchool school = new HandMadeSchool();

    private Sheet sheet(DocumentKind kind, Selection selection, int index) {
        return school.make(folder, kind, selection).sheets().get(index);
    }

    @Test
    void the_performance_sheet_has_every_final_mark_and_the_figures_of_each_subject() {
        Sheet sheet = sheet(DocumentKind.CLASS_PERFORMANCE_SHEET, Q1_OF_7A, 0);
        assertEquals(
                List.of("Абрамова Яна", "Ёлкин Юрий", "Жуков Пётр", "Зайцев Олег"),
                sheet.rows().stream()
                        .map(row -> words(row.cells().get(1)))
                        .limit(4)
                        .toList());
        assertEquals("4", words(cell(sheet, "Абрамова Яна", "algebra_q1")));
        assertEquals("отличник", words(cell(sheet, "Ёлкин Юрий", "standing")));
        assertEquals("не успевает", words(cell(sheet, "Жуков Пётр", "standing")));
        assertEquals(new Cell.Share(2, 3), cell(sheet, "Успеваемость", "algebra_q1"));
        assertEquals(new Cell.Share(2, 3), cell(sheet, "Качество знаний", "algebra_q1"));
        assertEquals(new Cell.Share(100 + 64 + 16, 300), cell(sheet, "СОУ", "algebra_q1"));
        assertEquals("3.67", words(cell(sheet, "Средний балл", "algebra_q1")));
        assertEquals(new Cell.Share(2, 2), cell(sheet, "Успеваемость", "drawing_q1"));
    }

    @Test
    void the_class_as_a_whole_is_counted_below() {
        Sheet sheet = sheet(DocumentKind.CLASS_PERFORMANCE_SHEET, Q1_OF_7A, 1);
        assertEquals("3", words(cell(sheet, "Аттестовано", "value")));
        assertEquals(new Cell.Share(2, 3), cell(sheet, "Успеваемость", "value"));
        assertEquals(new Cell.Share(2, 3), cell(sheet, "Качество знаний", "value"));
    }

    @Test
    void the_attendance_sheet_tells_days_lessons_and_reasons() {
        Sheet sheet = sheet(DocumentKind.CLASS_ATTENDANCE_SHEET, Q1_OF_7A, 0);
        assertEquals(
                List.of(
                        "1 | Абрамова Яна | 0 | 0 | 0 | 0 | 0 | 0 | 0",
                        "2 | Ёлкин Юрий | 0 | 0 | 0 | 0 | 0 | 0 | 1",
                        "3 | Жуков Пётр | 1 | 2 | 1 | 0 | 0 | 1 | 0",
                        "4 | Зайцев Олег | 0 | 0 | 0 | 0 | 0 | 0 | 0",
                        " | Всего | 1 | 2 | 1 | 0 | 0 | 1 | 1"),
                rows(sheet));
    }

    @Test
    void the_table_of_changes_has_the_columns_of_its_clause_and_every_change() {
        Sheet sheet = sheet(DocumentKind.CHANGE_TABLE, Q1_OF_7A, 0);
        assertEquals(
                List.of(
                        "№ п/п",
                        "ФИО ученика, класс",
                        "Предмет",
                        "Характер изменений",
                        "Дата внесения изменений",
                        "Дата, в которую вносится изменение",
                        "Инициатор изменений",
                        "Учитель-предметник"),
                sheet.columns().stream().map(column -> column.head().ru()).toList());
        assertEquals(
                List.of(
                        "1 | Жуков Пётр, 7А | Алгебра | отметка: 5 → нет | 2024-09-11 | 2024-09-03 | Иванова Анна | "
                                + "Иванова Анна",
                        "2 | Абрамова Яна, 7А | Алгебра | отметка: 4 → 3 (пересдача) | 2024-09-20 | 2024-09-03 | "
                                + "Завучева Инна | Иванова Анна"),
                rows(sheet));
    }

    @Test
    void a_page_shows_marks_and_absences_by_lesson_and_what_was_taught() {
        Document page = school.make(folder, DocumentKind.JOURNAL_PAGE, Q1_OF_7A.ofSubject("algebra"));
        assertEquals(
                List.of(
                        "1 | Абрамова Яна | 3 | 2 |  | 4 | 2.50",
                        "2 | Ёлкин Юрий | 5 | 4 |  | 5 | 4.25",
                        "3 | Жуков Пётр | б | н | 2 | 2 | 2.00",
                        "4 | Зайцев Олег |  |  |  |  | "),
                rows(page.sheets().get(0)));
        assertEquals(
                "1 | 2024-09-03 | Степени | № 15 | текущая |  | Иванова Анна | ",
                rows(page.sheets().get(1)).get(0));
        assertEquals(
                "3 | 2024-09-10 | Контрольная |  | контрольная ВСОКО |  | Иванова Анна | Петров Пётр",
                rows(page.sheets().get(1)).get(2));
    }

    @Test
    void an_extract_names_marks_with_days_the_mean_and_the_expected_mark() {
        Sheet sheet = sheet(DocumentKind.EXTRACT, Selection.ALL.ofPupil("p-2").ofPeriod("Q1"), 0);
        assertEquals(
                "Алгебра | 3 (03.09), 2 (05.09) | 2 | 2.50 | 3", rows(sheet).get(0));
    }

    @Test
    void missed_lessons_are_listed_with_their_reasons() {
        Sheet sheet = sheet(DocumentKind.MISSED_LESSONS, Q1_OF_7A, 1);
        assertEquals(
                List.of(
                        "7А | Ёлкин Юрий | 2024-09-05 | 3 | История | опоздание",
                        "7А | Жуков Пётр | 2024-09-03 | 2 | Алгебра | болезнь",
                        "7А | Жуков Пётр | 2024-09-05 | 2 | Алгебра | отсутствие, причина не указана"),
                rows(sheet));
    }

    @Test
    void substitutions_can_be_had_for_any_employee_and_month() {
        Selection september = Selection.ALL.ofTeacher("t-2").ofMonth(YearMonth.of(2024, 9));
        assertEquals(List.of("Петров Пётр | 0 | 1"), rows(sheet(DocumentKind.SUBSTITUTIONS, september, 0)));
        assertEquals(List.of(), rows(sheet(DocumentKind.SUBSTITUTIONS, september.ofMonth(YearMonth.of(2024, 10)), 0)));
    }

    @Test
    void filling_counts_lessons_marks_and_those_below_the_norm() {
        Sheet sheet = sheet(DocumentKind.FILLING, Q1_OF_7A, 0);
        assertEquals(
                "7А | Алгебра | Иванова Анна | 3 | 3 | 3 | 1 | 3 | 5 | 0 | 1 | 3 | 3 | 17",
                rows(sheet).get(0));
        assertEquals(
                "7А | История | Петров Пётр | 1 | 0 | 0 | 0 | 3 | 0 | 3 | 0 | 5 | 3 | ",
                rows(sheet).get(1));
    }

    @Test
    void activity_counts_accounts_and_visits() {
        Document document = school.make(folder, DocumentKind.ACTIVITY, Q1_OF_7A);
        assertEquals(
                List.of("7А | 3 | 1 | 1/3 | 2 | 2 | 1 | 1/2 | 1"),
                rows(document.sheets().get(0)));
        assertEquals(
                List.of(
                        "Иванова Анна | 2 | 2 | 1 | 2024-09-11",
                        "Классная Вера | 0 | 0 | 0 | ",
                        "Петров Пётр | 2 | 1 | 0 | "),
                rows(document.sheets().get(1)));
    }

    @Test
    void the_eight_control_indicators_are_shares() {
        assertEquals(
                "7А | 1/2 | 3/6 | 1/6 | 1/4 | 3/4 | 1/2 | 1/3 | 1/3 | 1/2",
                rows(sheet(DocumentKind.CONTROL_INDICATORS, Q1_OF_7A, 0)).get(0));
    }

    @Test
    void performance_is_counted_by_class_by_subject_and_for_the_school() {
        Document document = school.make(folder, DocumentKind.PERFORMANCE, Selection.ALL.ofPeriod("Q1"));
        assertEquals(
                List.of("7А | 3 | 3 | 1 | 1 | 0 | 1 | 2/3 | 2/3 | 416/600"),
                rows(document.sheets().get(0)));
        assertEquals(
                "Алгебра | 3 | 1 | 1 | 0 | 1 | 0 | 2/3 | 2/3 | 180/300 | 3.67",
                rows(document.sheets().get(1)).get(0));
    }

    @Test
    void the_curriculum_is_counted_in_school_days() {
        Sheet sheet = sheet(DocumentKind.CURRICULUM_COVERAGE, Q1_OF_7A, 0);
        assertEquals(
                "7А | Алгебра | 1 | 8.0 | 3 | -5.0 | 1 | 1 | 1 | 0 | 3.43",
                rows(sheet).get(0));
    }

    @Test
    void the_plan_is_held_against_fact() {
        Document document = school.make(folder, DocumentKind.PLAN_COVERAGE, Q1_OF_7A);
        assertEquals(
                List.of("7А | Алгебра | 4 | 4 | 3 | 3/4 | 0"),
                rows(document.sheets().get(0)));
        assertEquals(
                "Алгебра | 2 | Самостоятельная | 2024-09-06 | 2024-09-05 | -1",
                rows(document.sheets().get(1)).get(1));
        assertEquals(
                "Алгебра | 4 | Корни | 2024-09-12 |  | 45",
                rows(document.sheets().get(1)).get(3));
    }

    @Test
    void the_class_teacher_sees_the_groups_of_the_class() {
        assertEquals(
                List.of(
                        "отличники | Ёлкин Юрий | ",
                        "хорошисты | Абрамова Яна | ",
                        "потенциальные отличники | Абрамова Яна | Алгебра (4)",
                        "группа риска | Жуков Пётр | Алгебра (2), Рисование (н/а)"),
                rows(sheet(DocumentKind.CLASS_TEACHER_REPORT, Q1_OF_7A, 1)));
    }

    @Test
    void a_final_lower_than_that_of_the_period_before_is_negative_dynamics() {
        Document document = school.make(
                folder,
                DocumentKind.CLASS_TEACHER_REPORT,
                Q1_OF_7A.ofPeriod("Q2"),
                Instant.parse("2024-12-28T20:00:00Z"));
        assertTrue(rows(document.sheets().get(1)).contains("отрицательная динамика | Ёлкин Юрий | Алгебра (5 → 4)"));
    }

    @Test
    void who_came_and_left_is_counted() {
        assertEquals(
                List.of("7А | 4 | 0 | 1 | 3", "Всего | 4 | 0 | 1 | 3"),
                rows(sheet(DocumentKind.PUPIL_MOVEMENT, Q1_OF_7A, 0)));
        assertEquals(
                List.of("7 | 1 | 3 | 3.0", "10 | 1 | 1 | 1.0", "По школе | 2 | 4 | 2.0"),
                rows(sheet(DocumentKind.CLASS_SIZES, Selection.ALL, 1)));
    }

    @Test
    void the_hours_of_a_teacher_are_those_held() {
        assertEquals(
                List.of(
                        "Петров Пётр | 7А | Алгебра | 1 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0/0 | 0/0 | 0/0 | ",
                        "Петров Пётр | 7А | История | 2 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0/0 | 0/0 | 0/0 | ",
                        "Петров Пётр | 10Б | История |  | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0/0 | 0/0 | 0/0 | "),
                rows(sheet(DocumentKind.TEACHER_HOURS, Selection.ALL.ofTeacher("t-2"), 0)));
    }

    @Test
    void the_forecast_rounds_half_up_and_shows_the_mean() {
        Sheet sheet = sheet(DocumentKind.FORECAST, Q1_OF_7A, 0);
        assertEquals(
                List.of(
                        "Абрамова Яна | Алгебра | 2 | 1 | 2.50 | 3 | ",
                        "Ёлкин Юрий | Алгебра | 2 | 1 | 4.25 | 4 | ",
                        "Жуков Пётр | Алгебра | 1 | 2 | 2.00 | 2 | "),
                rows(sheet));
    }

    @Test
    void a_week_of_a_diary_has_lessons_homework_marks_with_their_work_and_attendance() {
        Selection week = Selection.ALL.ofPupil("p-1").ofWeek(LocalDate.of(2024, 9, 4));
        Document diary = school.make(folder, DocumentKind.DIARY, week);
        assertEquals(
                List.of(
                        "2024-09-03 | 2 | 09:00 | Алгебра | Степени | № 15 | 5 | устный ответ | ",
                        "2024-09-05 | 2 | 09:00 | Алгебра | Самостоятельная |  | 4 | письменная | ",
                        "2024-09-05 | 3 | 10:00 | История |  |  |  |  | опоздание"),
                rows(diary.sheets().get(0)));
        assertEquals(2, diary.signatures().size());
    }

    @Test
    void a_diary_shows_tasks_set_ahead_of_their_lesson_and_letters() {
        Document diary = school.make(folder, DocumentKind.DIARY, Selection.ALL.ofPupil("p-1"));
        assertTrue(rows(diary.sheets().get(0)).stream().anyMatch(row -> row.contains("Дроби | № 40")));
        assertTrue(rows(diary.sheets().get(4)).stream().anyMatch(row -> row.contains("Иванова Анна | Ёлкина Мария")));
    }

    @Test
    void homework_and_remarks_are_listed() {
        assertEquals(1, sheet(DocumentKind.HOMEWORK, Q1_OF_7A, 0).rows().size());
        Sheet remarks = sheet(DocumentKind.REMARKS, Q1_OF_7A, 0);
        assertEquals("не устранено", words(cell(remarks, "Нет темы урока", "resolved_at")));
    }

    @Test
    void final_data_by_pupil_count_the_marks_and_name_where_there_is_none() {
        assertEquals(
                List.of(
                        "7А | Абрамова Яна | 1 | 1 | 0 | 0 | 0 | 4.50 |  | хорошист",
                        "7А | Ёлкин Юрий | 2 | 0 | 0 | 0 | 0 | 5.00 |  | отличник",
                        "7А | Жуков Пётр | 0 | 0 | 1 | 1 | 0 | 2.50 | Рисование | не успевает"),
                rows(sheet(DocumentKind.PUPIL_RESULTS, Q1_OF_7A, 0)));
    }
}
