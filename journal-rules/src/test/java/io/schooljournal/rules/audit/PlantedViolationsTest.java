package io.schooljournal.rules.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.SampleSchool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of violation is found at its file and line with its clause, and nothing else is. */
class PlantedViolationsTest {
    @TempDir
    Path folder;

    private List<String> audit(SampleSchool school) throws Exception {
        List<Finding> findings = new ArrayList<>();
        try (JournalPackage journal = JournalPackage.open(school.folder(folder.resolve("package")))) {
            JournalAudit.of(Regulations.builtIn("sosh21"))
                    .run(journal, journal.manifest().exportedAt(), findings::add);
        }
        return findings.stream().map(PlantedViolationsTest::shown).toList();
    }

    private static String shown(Finding finding) {
        String clauses =
                finding.clauses().isEmpty() ? "" : " " + finding.clauses().get(0);
        return finding.file() + ":" + finding.line() + " " + finding.severity() + " " + finding.code() + clauses;
    }

    @Test
    void a_journal_in_order_has_no_finding() throws Exception {
        assertEquals(List.of(), audit(SampleSchool.inOrder()));
    }

    static Stream<Arguments> plants() {
        return Stream.of(
                plant(
                        "a mark on the fourth day",
                        s -> s.with("marks.csv", "m-9,p-2,l-1,3,CURRENT,,2024-10-04T00:00:00+03:00,t-17,,"),
                        "marks.csv:6 ERROR EDIT_WINDOW_CLOSED sosh21:P-5.5.e"),
                plant(
                        "an essay on the sixteenth day",
                        s -> s.with("marks.csv", "m-9,p-3,l-2,3,,,2024-10-17T00:00:00+03:00,t-18,,"),
                        "marks.csv:6 ERROR EDIT_WINDOW_CLOSED sosh21:P-5.5.g"),
                plant(
                        "a late change of a mark",
                        s -> s.with("marks.csv", "m-9,p-1,l-1,4,CURRENT,,2024-10-05T10:00:00+03:00,t-17,m-1,"),
                        "marks.csv:6 ERROR EDIT_WINDOW_CLOSED sosh21:P-5.5.e"),
                plant(
                        "a mark before the lesson",
                        s -> s.with("marks.csv", "m-9,p-2,l-1,3,CURRENT,,2024-10-01T08:59:59+03:00,t-17,,"),
                        "marks.csv:6 ERROR LESSON_NOT_STARTED base:not-before-lesson"),
                plant(
                        "a mark by the class teacher",
                        s -> s.with("marks.csv", "m-9,p-2,l-1,3,CURRENT,,2024-10-01T10:00:00+03:00,c-1,,"),
                        "marks.csv:6 ERROR ROLE_NOT_PERMITTED"),
                plant(
                        "a mark by the teacher of another page",
                        s -> s.with("marks.csv", "m-9,p-2,l-1,3,CURRENT,,2024-10-01T10:00:00+03:00,t-18,,"),
                        "marks.csv:6 ERROR OUT_OF_SCOPE"),
                plant(
                        "a mark under an expired role",
                        s -> s.line("roles.csv", 5, "t-19,SUBJECT_TEACHER,7A,english,g-1,,,,,2024-09-01,2024-10-02"),
                        "lessons.csv:4 ERROR NO_VALID_ROLE",
                        "marks.csv:4 ERROR NO_VALID_ROLE"),
                plant(
                        "attendance on the fourth day",
                        s -> s.with("attendance.csv", "x-9,p-1,l-1,LATE,2024-10-04T08:00:00+03:00,t-17,,"),
                        "attendance.csv:3 ERROR EDIT_WINDOW_CLOSED"),
                plant(
                        "a final mark after its window",
                        s -> s.line(
                                "final_marks.csv", 3, "f-2,p-2,algebra,PERIOD,3,Q1,2024-11-04T00:00:00+03:00,t-17,,,"),
                        "final_marks.csv:3 ERROR EDIT_WINDOW_CLOSED"),
                plant(
                        "a final mark on the last day of the period",
                        s -> s.line(
                                "final_marks.csv", 3, "f-2,p-2,algebra,PERIOD,3,Q1,2024-10-27T12:00:00+03:00,t-17,,,"),
                        "final_marks.csv:3 WARNING FINAL_MARK_LATE"),
                plant(
                        "a lesson recorded a week later",
                        s -> s.line(
                                "lessons.csv",
                                2,
                                "l-1,7A,algebra,2024-10-01T09:00:00+03:00,2024-10-01T09:45:00+03:00,,,Степени,CURRENT,2024-10-08T09:50:00+03:00,t-17"),
                        "lessons.csv:2 WARNING LESSON_RECORD_LATE"),
                plant(
                        "a correction that was not registered",
                        s -> s.with("marks.csv", "m-9,p-1,l-1,4,CURRENT,,2024-10-21T10:00:00+03:00,z-1,m-1,k-2"),
                        "marks.csv:6 ERROR CORRECTION_NOT_REGISTERED"),
                plant(
                        "a correction applied before it was granted",
                        s -> s.with("marks.csv", "m-9,p-1,l-1,4,CURRENT,,2024-10-19T10:00:00+03:00,z-1,m-1,k-1"),
                        "marks.csv:6 ERROR CORRECTION_NOT_GRANTED"),
                plant(
                        "a lawful correction",
                        s -> s.with("marks.csv", "m-9,p-1,l-1,4,CURRENT,,2024-10-21T10:00:00+03:00,z-1,m-1,k-1")),
                plant(
                        "a mark outside the scale",
                        s -> s.with("marks.csv", "m-9,p-2,l-1,6,CURRENT,,2024-10-01T10:00:00+03:00,t-17,,"),
                        "marks.csv:6 ERROR OUTSIDE_SCALE base:scale"),
                plant(
                        "points where pass or fail is given",
                        s -> s.with("marks.csv", "m-9,p-2,l-4,5,CURRENT,,2024-10-03T11:00:00+03:00,t-17,,"),
                        "marks.csv:6 ERROR OUTSIDE_SCALE base:scale"),
                plant(
                        "an annulment on the day",
                        s -> s.with("marks.csv", "m-9,p-1,l-1,,CURRENT,,2024-10-02T10:00:00+03:00,t-17,m-1,")),
                plant(
                        "a lesson on a Sunday",
                        s -> s.with(
                                "lessons.csv",
                                "l-9,7A,algebra,2024-10-06T09:00:00+03:00,2024-10-06T09:45:00+03:00,,,Степени,CURRENT,2024-10-06T09:50:00+03:00,t-17"),
                        "lessons.csv:6 WARNING NOT_A_SCHOOL_DAY base:school-days"),
                plant(
                        "a lesson on a holiday",
                        s -> s.with(
                                "lessons.csv",
                                "l-9,7A,algebra,2024-10-30T09:00:00+03:00,2024-10-30T09:45:00+03:00,,,Степени,CURRENT,2024-10-30T09:50:00+03:00,t-17"),
                        "lessons.csv:6 WARNING OUTSIDE_PERIOD base:school-days"),
                plant(
                        "a mark of another class's pupil",
                        s -> s.with("marks.csv", "m-9,p-3,l-1,3,CURRENT,,2024-10-01T10:00:00+03:00,t-17,,"),
                        "marks.csv:6 ERROR NOT_IN_CLASS"),
                plant(
                        "a mark of another subgroup's pupil",
                        s -> s.with("marks.csv", "m-9,p-2,l-3,3,CURRENT,,2024-10-03T10:00:00+03:00,t-19,,"),
                        "marks.csv:6 ERROR NOT_IN_CLASS"),
                plant(
                        "an identifier used twice",
                        s -> s.with("marks.csv", "m-1,p-2,l-1,3,CURRENT,,2024-10-01T10:00:00+03:00,t-17,,"),
                        "marks.csv:6 ERROR DUPLICATE_ID"),
                plant(
                        "the same pupil and lesson twice",
                        s -> s.with("attendance.csv", "x-9,p-2,l-1,LATE,2024-10-01T09:20:00+03:00,t-17,,"),
                        "attendance.csv:3 ERROR DUPLICATE_ENTRY"),
                plant(
                        "a chain that forks",
                        s -> s.with("marks.csv", "m-8,p-1,l-1,4,CURRENT,,2024-10-01T11:00:00+03:00,t-17,m-1,")
                                .with("marks.csv", "m-9,p-1,l-1,3,CURRENT,,2024-10-01T12:00:00+03:00,t-17,m-1,"),
                        "marks.csv:7 ERROR SUPERSEDED_TWICE"),
                plant(
                        "a chain that loops",
                        s -> s.with("marks.csv", "m-9,p-1,l-1,4,CURRENT,,2024-10-01T11:00:00+03:00,t-17,m-9,"),
                        "marks.csv:6 ERROR UNKNOWN_REFERENCE"),
                plant(
                        "a chain across pupils",
                        s -> s.with("marks.csv", "m-9,p-2,l-1,4,CURRENT,,2024-10-01T11:00:00+03:00,t-17,m-1,"),
                        "marks.csv:6 ERROR SUPERSEDES_OTHER_ENTRY"),
                plant(
                        "references to nothing",
                        s -> s.with("homework.csv", "h-9,l-99,№ 16,2024-10-01T09:40:00+03:00,t-99"),
                        "homework.csv:3 ERROR NO_VALID_ROLE",
                        "homework.csv:3 ERROR UNKNOWN_REFERENCE",
                        "homework.csv:3 ERROR UNKNOWN_REFERENCE"),
                plant(
                        "a reason of no absence",
                        s -> s.with("absence_reasons.csv", "x-99,ILLNESS,,"),
                        "absence_reasons.csv:3 ERROR UNKNOWN_REFERENCE"),
                plant(
                        "an unreadable instant",
                        s -> s.with("marks.csv", "m-9,p-2,l-1,3,CURRENT,,2024-10-01 10:00,t-17,,"),
                        "marks.csv:6 ERROR UNREADABLE_ROW"),
                plant("too few fields", s -> s.with("pupils.csv", "p-9,7A"), "pupils.csv:5 ERROR UNREADABLE_ROW"),
                plant(
                        "an unknown code",
                        s -> s.with("attendance.csv", "x-9,p-1,l-1,SICK,,,,"),
                        "attendance.csv:3 ERROR UNREADABLE_ROW"),
                plant(
                        "a blank identifier",
                        s -> s.with("marks.csv", " ,p-2,l-1,3,CURRENT,,,,,"),
                        "marks.csv:6 ERROR UNREADABLE_ROW"));
    }

    private static Arguments plant(String what, UnaryOperator<SampleSchool> plant, String... expected) {
        return Arguments.of(what, plant, List.of(expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plants")
    void a_planted_violation_is_found_and_nothing_else(
            String what, UnaryOperator<SampleSchool> plant, List<String> expected) throws Exception {
        List<String> found = audit(plant.apply(SampleSchool.inOrder()));
        assertEquals(expected.size(), found.size(), () -> what + ": " + found);
        for (int i = 0; i < expected.size(); i++) {
            String wanted = expected.get(i);
            String got = found.get(i);
            assertTrue(got.startsWith(wanted), () -> what + ": expected " + wanted + ", found " + got);
        }
    }
}
