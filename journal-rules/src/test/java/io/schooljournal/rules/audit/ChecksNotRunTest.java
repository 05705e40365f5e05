package io.schooljournal.rules.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.SampleSchool;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A check whose evidence is absent is not run, and says so with the reason and the rows. */
class ChecksNotRunTest {
    @TempDir
    Path folder;

    static Stream<Arguments> gaps() {
        return Stream.of(
                gap(
                        "sosh21",
                        "ROLE_WITHOUT_BASIS",
                        s -> s.withoutColumn("roles.csv", "basis"),
                        "NO_COLUMN roles.csv:basis 1"),
                gap("sosh21", "ROLE_WITHOUT_BASIS", s -> s.without("roles.csv"), "NO_FILE roles.csv 0"),
                gap(
                        "sosh21",
                        "SUBSTITUTION_NOT_SHOWN",
                        s -> s.withoutColumn("lessons.csv", "teacher_id"),
                        "NO_COLUMN lessons.csv:teacher_id 6"),
                gap(
                        "sosh21",
                        "SUBSTITUTION_NOT_SHOWN",
                        s -> s.withoutColumn("lessons.csv", "substitution_entered_at"),
                        "NO_COLUMN lessons.csv:substitution_entered_at 1"),
                gap("sosh21", "TOO_FEW_MARKS", s -> s.without("curriculum.csv"), "NO_FILE curriculum.csv 2"),
                gap("sosh21", "TOO_FEW_MARKS", s -> s.without("marks.csv"), "NO_FILE marks.csv 2"),
                gap("sosh21", "TOO_FEW_MARKS", s -> s.without("final_marks.csv"), "NO_FILE final_marks.csv 0"),
                gap(
                        "sosh21",
                        "TOO_FEW_MARKS",
                        s -> s.line("curriculum.csv", 2, "10B,algebra,1"),
                        "NO_RECORD curriculum.csv 2"),
                gap("sosh21", "TOO_FEW_MARKS", s -> s.without("periods.csv"), "NO_FILE periods.csv 2"),
                gap(
                        "sosh21",
                        "NOT_ON_DAY_OF_WORK",
                        s -> s.withoutColumn("marks.csv", "work_done_on"),
                        "NO_COLUMN marks.csv:work_done_on 9"),
                gap(
                        "sosh21",
                        "ABSENCE_WITHOUT_REASON",
                        s -> s.without("absence_reasons.csv"),
                        "NO_FILE absence_reasons.csv 1"),
                gap("sosh21", "ABSENCE_WITHOUT_REASON", s -> s.without("attendance.csv"), "NO_FILE attendance.csv 0"),
                gap(
                        "mityaevo",
                        "ATTENDANCE_NOT_RECORDED",
                        s -> s.file(
                                "attendance.csv",
                                "attendance_id,pupil_id,lesson_id,status,entered_at,entered_by\n"
                                        + "x-1,p-2,l-1,ABSENT,2024-10-01T09:10:00+03:00,t-17"),
                        "NO_VALUE attendance.csv:status 6"),
                gap(
                        "mityaevo",
                        "ATTENDANCE_NOT_RECORDED",
                        s -> s.without("attendance.csv"),
                        "NO_FILE attendance.csv 7"),
                gap(
                        "gymnasium11",
                        "NOT_IN_RUSSIAN",
                        s -> s.withoutColumn("lessons.csv", "topic"),
                        "NO_COLUMN lessons.csv:topic 7"),
                gap(
                        "sosh21",
                        "STATE_EXAM_NOT_ENTERED",
                        s -> s.line("classes.csv", 3, "10B,11,Б")
                                .without("final_marks.csv")
                                .file("manifest.json", """
                                {"format":"journal-package","version":"1.0","school":"СОШ № 21","timezone":"Europe/Moscow",
                                 "academicYear":"2024/2025","regulation":"sosh21","schoolWeek":6,
                                 "exportedAt":"2025-09-01T12:00:00+03:00"}"""),
                        "NO_FILE final_marks.csv 1"),
                gap("mityaevo", "ACTIVITY_NOT_RECORDED", s -> s.without("curriculum.csv"), "NO_FILE curriculum.csv 0"),
                gap(
                        "sosh21",
                        "LOWERED_WITHOUT_NOTICE",
                        s -> s.withoutColumn("final_marks.csv", "lowering_notified_at"),
                        "NO_COLUMN final_marks.csv:lowering_notified_at 1"));
    }

    private static Arguments gap(String regulation, String rule, UnaryOperator<SampleSchool> without, String expected) {
        return Arguments.of(regulation, rule, without, expected);
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @MethodSource("gaps")
    void a_check_says_why_it_was_not_run(
            String regulation, String rule, UnaryOperator<SampleSchool> without, String expected) throws Exception {
        Audited audited = Audited.of(folder, Regulations.builtIn(regulation), without.apply(CompleteSchool.inOrder()));
        assertEquals(
                expected,
                audited.notChecked().stream()
                        .filter(account -> account.rule().equals(rule))
                        .map(account -> account.cause() + " " + account.evidence() + " " + account.rows())
                        .collect(Collectors.joining(", ")));
    }
}
