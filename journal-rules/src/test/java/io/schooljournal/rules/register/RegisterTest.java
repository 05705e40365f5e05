package io.schooljournal.rules.register;

import io.schooljournal.core.report.UnknownChoice;
import io.schooljournal.core.report.Selection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.register.Classwork.Lesson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register keeps what was chosen, as it stood, and nothing else. */
class RegisterTest {
    private static final Instant LATER = Instant.parse("2025-06-01T00:00:00Z");

    @TempDir
    private Path folder;

    @BeforeEach
    void a_school_of_two_classes() throws IOException {
        file("manifest.json", """
                {"format":"journal-package","version":"1.0","school":"S","timezone":"Europe/Moscow",
                 "academicYear":"2024/2025","schoolWeek":5,"exportedAt":"2025-05-30T12:00:00+03:00"}""");
        file("periods.csv", """
                period_id,kind,starts_on,ends_on,grades
                Q1,QUARTER,2024-09-02,2024-10-27,7
                Y,YEAR,2024-09-02,2025-05-25,""");
        file("classes.csv", "class_id,grade,letter\n10B,10,Б\n7A,7,А");
        file("pupils.csv", "pupil_id,class_id,name\np-1,7A,Яшин\np-2,7A,Ёлкин\np-3,7A,Дымов\np-9,10B,\np-8,10B,");
        file("subjects.csv", "subject_id,name\nalgebra,Алгебра\nhistory,История");
        file("people.csv", "person_id,name\nt-1,Первый\nt-2,Второй");
        file("subgroups.csv", "subgroup_id,class_id\ng-1,7A");
        file("subgroup_members.csv", "subgroup_id,pupil_id\ng-1,p-1");
        file("lessons.csv", """
                lesson_id,class_id,subject_id,subgroup_id,starts_at,teacher_id,substitute_id
                l-2,7A,algebra,,2024-09-30T23:30:00+03:00,t-1,
                l-1,7A,algebra,,2024-09-03T09:00:00+03:00,t-1,t-2
                l-3,7A,history,g-1,2024-11-12T09:00:00+03:00,t-2,
                l-9,10B,history,,2024-09-03T10:00:00+03:00,t-2,""");
        file("marks.csv", """
                mark_id,pupil_id,lesson_id,value,entered_at,entered_by,supersedes
                m-1,p-1,l-1,3,2024-09-03T10:00:00+03:00,t-1,
                m-2,p-1,l-1,4,2024-09-04T10:00:00+03:00,t-1,m-1
                m-3,p-1,l-1,,2024-09-05T10:00:00+03:00,t-1,m-2
                m-4,p-1,l-1,5,2024-09-06T10:00:00+03:00,t-1,m-3
                m-5,p-9,l-9,2,2024-09-03T11:00:00+03:00,t-2,m-lost
                m-6,p-9,l-9,2,yesterday,t-2,""");
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Register read(Selection selection, Instant asOf) throws IOException, UnreadablePackage, UnknownChoice {
        try (JournalPackage journal = JournalPackage.open(folder)) {
            return Register.read(journal, selection, asOf);
        }
    }

    private List<String> lessons(Selection selection) throws IOException, UnreadablePackage, UnknownChoice {
        return read(selection, LATER).classwork().lessons().stream()
                .map(Lesson::id)
                .toList();
    }

    private List<String> marks(Instant asOf) throws IOException, UnreadablePackage, UnknownChoice {
        return read(Selection.ALL, asOf).gradebook().marksOf("p-1").stream()
                .map(Gradebook.Mark::value)
                .toList();
    }

    @Test
    void a_selection_keeps_the_lessons_of_its_class_subject_teacher_and_days() throws Exception {
        assertEquals(List.of("l-1", "l-9", "l-2", "l-3"), lessons(Selection.ALL));
        assertEquals(List.of("l-1", "l-2", "l-3"), lessons(Selection.ALL.ofClass("7A")));
        assertEquals(List.of("l-9"), lessons(Selection.ALL.ofPupil("p-9")));
        assertEquals(List.of("l-9", "l-3"), lessons(Selection.ALL.ofSubject("history")));
        assertEquals(List.of("l-1", "l-9", "l-3"), lessons(Selection.ALL.ofTeacher("t-2")));
        assertEquals(List.of("l-1", "l-9", "l-2"), lessons(Selection.ALL.ofMonth(YearMonth.of(2024, 9))));
        assertEquals(List.of("l-1", "l-9"), lessons(Selection.ALL.ofWeek(LocalDate.of(2024, 9, 8))));
    }

    @Test
    void a_period_keeps_the_classes_of_its_grades_and_its_days() throws Exception {
        assertEquals(List.of("l-1", "l-2"), lessons(Selection.ALL.ofPeriod("Q1")));
        assertEquals(
                List.of(new Days(LocalDate.of(2024, 9, 30), LocalDate.of(2024, 9, 30))),
                List.of(read(
                                Selection.ALL
                                        .ofPeriod("Q1")
                                        .ofMonth(YearMonth.of(2024, 9))
                                        .ofWeek(LocalDate.of(2024, 10, 2)),
                                LATER)
                        .days()));
    }

    @Test
    void without_a_list_of_classes_those_of_the_pupils_are_there() throws Exception {
        Files.delete(folder.resolve("classes.csv"));
        assertEquals(
                List.of("10B", "7A"),
                read(Selection.ALL, LATER).roster().classes().stream()
                        .map(one -> one.id())
                        .toList());
    }

    @Test
    void of_a_chain_of_entries_the_last_stands_and_each_step_is_told() throws Exception {
        Register register = read(Selection.ALL.ofClass("7A"), LATER);
        assertEquals(List.of("5"), marks(LATER));
        assertEquals(
                List.of("3 → 4", "4 → null", "null → 5"),
                register.gradebook().amendments().stream()
                        .map(change -> change.before() + " → " + change.after())
                        .toList());
    }

    @Test
    void a_replaced_entry_that_is_not_there_is_not_taken_for_nothing() throws Exception {
        assertEquals(
                List.of("?"),
                read(Selection.ALL.ofClass("10B"), LATER).gradebook().amendments().stream()
                        .map(Amendment::before)
                        .toList());
    }

    @Test
    void what_was_entered_after_the_instant_is_not_there() throws Exception {
        assertEquals(List.of(), marks(Instant.parse("2024-09-03T06:59:59Z")));
        assertEquals(List.of("3"), marks(Instant.parse("2024-09-03T07:00:00Z")));
        assertEquals(List.of("4"), marks(Instant.parse("2024-09-04T07:00:00Z")));
        assertEquals(List.of(), marks(Instant.parse("2024-09-05T07:00:00Z")));
    }

    @Test
    void broken_rows_are_counted_once() throws Exception {
        assertEquals(Map.of(PackageFile.MARKS, 1L), read(Selection.ALL, LATER).skipped());
    }

    @Test
    void what_the_package_lacks_is_named() throws Exception {
        Register register = read(Selection.ALL, LATER);
        assertEquals("visits.csv", register.lacks(PackageFile.VISITS));
        assertEquals("marks.csv:weight", register.lacks(PackageFile.MARKS, "value", "weight"));
        assertNull(register.lacks(PackageFile.MARKS, "value"));
    }

    @Test
    void names_stand_in_russian_order_and_pupils_without_names_in_that_of_the_file() throws Exception {
        Roster roster = read(Selection.ALL, LATER).roster();
        assertEquals(
                List.of("p-3", "p-2", "p-1", "p-9", "p-8"),
                roster.pupils().stream().map(Roster.Pupil::id).toList());
        assertEquals(
                List.of("7А", "10Б"),
                roster.classes().stream().map(Roster.SchoolClass::name).toList());
    }

    @Test
    void a_pupil_takes_part_in_the_lessons_of_the_own_subgroup() throws Exception {
        Register register = read(Selection.ALL.ofSubject("history").ofClass("7A"), LATER);
        Lesson lesson = register.classwork().lessons().get(0);
        assertEquals(
                List.of("p-1"),
                register.roster().pupils().stream()
                        .filter(pupil -> register.roster().takesPart(pupil, lesson))
                        .map(Roster.Pupil::id)
                        .toList());
    }
}
