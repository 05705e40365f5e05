package io.schooljournal.rules.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.rules.Regulations;
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

/** What a regulation asks of the content of entries is found at its file and line with its clause, and nothing else is. */
class ContentChecksTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("regulations")
    void a_complete_school_in_order_has_no_finding_and_leaves_nothing_unchecked(String id) throws Exception {
        Audited audited = Audited.of(folder, Regulations.builtIn(id), CompleteSchool.inOrder());
        assertEquals(
                List.of(),
                audited.findings().stream().filter(line -> id.equals("sosh21")).toList());
        assertEquals(List.of(), audited.notChecked());
    }

    static List<String> regulations() {
        return Regulations.builtIn().ids();
    }

    static Stream<Arguments> plants() {
        return Stream.of(
                plant(
                        "sosh21",
                        "an administrator without an order",
                        s -> s.line("roles.csv", 8, "a-1,JOURNAL_ADMIN,,,,,,,,,,"),
                        "roles.csv:8 WARNING ROLE_WITHOUT_BASIS sosh21:P-1.5"),
                plant(
                        "sosh21",
                        "a teacher without an order, of whom the clause does not speak",
                        s -> s.line("roles.csv", 2, "t-17,SUBJECT_TEACHER,7A,algebra,,,,,,,,")),
                plant(
                        "gymnasium11",
                        "a class teacher without an order",
                        s -> s.line("roles.csv", 9, "c-1,CLASS_TEACHER,7A,,,,,,,,,"),
                        "roles.csv:9 WARNING ROLE_WITHOUT_BASIS gymnasium11:4.2.2 gymnasium11:3.3"),
                plant(
                        "sosh21",
                        "a lesson recorded by another teacher",
                        s -> lesson(s, "l-9,7A,algebra", "Корни")
                                .line(
                                        "lessons.csv",
                                        5,
                                        "l-4,7A,drawing,2024-10-03T10:00:00+03:00,2024-10-03T10:45:00+03:00,,t-18,,,Пейзаж,CURRENT,2024-10-03T10:50:00+03:00,t-17"),
                        "lessons.csv:5 ERROR SUBSTITUTION_NOT_SHOWN sosh21:P-5.5.j"),
                plant(
                        "sosh21",
                        "a substitution entered after the record",
                        s -> s.line(
                                "lessons.csv",
                                7,
                                "l-6,7A,algebra,2024-10-15T09:00:00+03:00,2024-10-15T09:45:00+03:00,,t-17,t-18,2024-10-15T12:00:00+03:00,Корни,CURRENT,2024-10-15T09:50:00+03:00,t-18"),
                        "lessons.csv:7 ERROR SUBSTITUTION_NOT_SHOWN sosh21:P-5.5.j"),
                plant(
                        "sosh21",
                        "a mark that was annulled does not count",
                        s -> s.with("marks.csv", "m-10,p-1,l-5,,CURRENT,,,,2024-10-08T10:10:00+03:00,t-17,m-2,"),
                        "final_marks.csv:2 WARNING TOO_FEW_MARKS sosh21:R-3.1.3.c"),
                plant(
                        "sosh21",
                        "a subject of three hours needs seven marks",
                        s -> s.line("curriculum.csv", 2, "7A,algebra,3"),
                        "final_marks.csv:2 WARNING TOO_FEW_MARKS sosh21:R-3.1.3.c",
                        "final_marks.csv:3 WARNING TOO_FEW_MARKS sosh21:R-3.1.3.c"),
                plant(
                        "sosh21",
                        "a half-year needs twice as many marks",
                        s -> s.line("periods.csv", 2, "Q1,HALF_YEAR,2024-09-02,2024-10-27,2-11"),
                        "final_marks.csv:2 WARNING TOO_FEW_MARKS sosh21:R-3.1.3.c",
                        "final_marks.csv:3 WARNING TOO_FEW_MARKS sosh21:R-3.1.3.c"),
                plant(
                        "sosh21",
                        "a mark in another column than the day of its work",
                        s -> s.line(
                                "marks.csv", 2, "m-1,p-1,l-1,5,CURRENT,,,2024-10-02,2024-10-01T10:00:00+03:00,t-17,,"),
                        "marks.csv:2 ERROR NOT_ON_DAY_OF_WORK sosh21:R-3.1.3.e sosh21:R-3.2.2"),
                plant(
                        "sosh21",
                        "an absence without a reason",
                        s -> s.with("attendance.csv", "x-9,p-2,l-7,ABSENT,2024-10-22T09:10:00+03:00,t-17,,"),
                        "attendance.csv:10 WARNING ABSENCE_WITHOUT_REASON sosh21:R-3.1.4.c"),
                plant(
                        "mityaevo",
                        "a lesson at which nobody is recorded",
                        s -> s.line("attendance.csv", 5, "x-4,p-2,l-7,PRESENT,2024-10-22T09:10:00+03:00,t-17,,"),
                        "lessons.csv:5 WARNING ATTENDANCE_NOT_RECORDED mityaevo:O-6.1"),
                plant(
                        "gymnasium11",
                        "a topic in a foreign language",
                        s -> lesson(s, "l-9,7A,algebra", "Present Perfect"),
                        "lessons.csv:9 WARNING NOT_IN_RUSSIAN gymnasium11:4.4.5"),
                plant(
                        "gymnasium11",
                        "a topic that is a number",
                        s -> lesson(s, "l-9,7A,algebra", "№ 5"),
                        "lessons.csv:9 WARNING NOT_IN_RUSSIAN gymnasium11:4.4.5"),
                plant(
                        "gymnasium11",
                        "homework, a plan and a comment in a foreign language",
                        s -> s.line("homework.csv", 2, "h-1,l-1,Exercise 5,2024-10-01T09:40:00+03:00,t-17")
                                .line("plan.csv", 2, "n-1,7A,algebra,Unit 5,1,2024-10-01,2024-08-20T10:00:00+03:00")
                                .line(
                                        "marks.csv",
                                        2,
                                        "m-1,p-1,l-1,5,CURRENT,,Test,2024-10-01,2024-10-01T10:00:00+03:00,t-17,,"),
                        "plan.csv:2 WARNING NOT_IN_RUSSIAN gymnasium11:4.4.5",
                        "homework.csv:2 WARNING NOT_IN_RUSSIAN gymnasium11:4.4.5",
                        "marks.csv:2 WARNING NOT_IN_RUSSIAN gymnasium11:4.4.5"),
                plant(
                        "sosh21",
                        "a lesson without a topic",
                        ContentChecksTest::topicless,
                        "lessons.csv:9 WARNING TOPIC_MISSING sosh21:P-3.7.c sosh21:P-5.5.c"),
                plant(
                        "gymnasium11",
                        "a lesson without a topic",
                        ContentChecksTest::topicless,
                        "lessons.csv:9 WARNING TOPIC_MISSING gymnasium11:4.4.1 gymnasium11:4.4.5"),
                plant(
                        "mityaevo",
                        "a lesson without a topic",
                        ContentChecksTest::topicless,
                        "lessons.csv:9 WARNING TOPIC_MISSING mityaevo:O-6.4"),
                plant(
                        "sosh21",
                        "a substitution whose time is left empty",
                        s -> s.with(
                                "lessons.csv",
                                "l-9,7A,algebra,2024-12-03T09:00:00+03:00,2024-12-03T09:45:00+03:00,,t-17,t-18,,Корни,CURRENT,2024-12-03T09:50:00+03:00,t-18"),
                        "lessons.csv:9 ERROR SUBSTITUTION_NOT_SHOWN sosh21:P-5.5.j"),
                plant(
                        "sosh21",
                        "a lesson of the year before",
                        s -> s.with(
                                "lessons.csv",
                                "l-9,7A,algebra,2024-05-14T09:00:00+03:00,2024-05-14T09:45:00+03:00,,t-17,,,Корни,CURRENT,2024-05-14T09:50:00+03:00,t-17"),
                        "lessons.csv:9 ERROR OUTSIDE_ACADEMIC_YEAR sosh21:P-3.2"),
                plant(
                        "mityaevo",
                        "a club that was never recorded",
                        s -> s.with("subjects.csv", "chess,Шахматы,OTHER,OUT_OF_LESSON,NONE")
                                .with("curriculum.csv", "7A,chess,1"),
                        "curriculum.csv:6 WARNING ACTIVITY_NOT_RECORDED mityaevo:O-5"),
                plant(
                        "sosh21",
                        "a finished grade without a state exam",
                        s -> s.line("classes.csv", 3, "10B,11,Б").file("manifest.json", """
                                {"format":"journal-package","version":"1.0","school":"СОШ № 21","timezone":"Europe/Moscow",
                                 "academicYear":"2024/2025","regulation":"sosh21","schoolWeek":6,
                                 "exportedAt":"2025-09-01T12:00:00+03:00"}"""),
                        "pupils.csv:4 WARNING STATE_EXAM_NOT_ENTERED sosh21:R-3.2.9.c"),
                plant(
                        "sosh21",
                        "a lowering that nobody was told of",
                        s -> s.line(
                                "final_marks.csv",
                                3,
                                "f-2,p-2,algebra,PERIOD,3,Q1,2024-10-24T12:00:00+03:00,t-17,,,,,"),
                        "final_marks.csv:3 ERROR LOWERED_WITHOUT_NOTICE sosh21:R-3.2.4.c"),
                plant(
                        "sosh21",
                        "a lowering told of after the third lesson from the end began",
                        s -> s.line(
                                "final_marks.csv",
                                3,
                                "f-2,p-2,algebra,PERIOD,3,Q1,2024-10-24T12:00:00+03:00,t-17,,,,,2024-10-08T09:00:01+03:00"),
                        "final_marks.csv:3 ERROR LOWERED_WITHOUT_NOTICE sosh21:R-3.2.4.c"));
    }

    private static SampleSchool topicless(SampleSchool school) {
        return lesson(school, "l-9,7A,algebra", "");
    }

    private static SampleSchool lesson(SampleSchool school, String page, String topic) {
        return school.with(
                        "lessons.csv",
                        page + ",2024-12-03T09:00:00+03:00,2024-12-03T09:45:00+03:00,,t-17,,," + topic
                                + ",CURRENT,2024-12-03T09:50:00+03:00,t-17")
                .with("attendance.csv", "x-9,p-1,l-9,PRESENT,2024-12-03T09:10:00+03:00,t-17,,");
    }

    private static Arguments plant(
            String regulation, String what, UnaryOperator<SampleSchool> plant, String... expected) {
        return Arguments.of(regulation, what, plant, List.of(expected));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("plants")
    void a_planted_violation_is_found_and_nothing_else(
            String regulation, String what, UnaryOperator<SampleSchool> plant, List<String> expected) throws Exception {
        List<String> before = Audited.of(
                        folder.resolve("before"), Regulations.builtIn(regulation), CompleteSchool.inOrder())
                .findings();
        List<String> found = new ArrayList<>(
                Audited.of(folder, Regulations.builtIn(regulation), plant.apply(CompleteSchool.inOrder()))
                        .findings());
        found.removeAll(before);
        assertEquals(expected, found, what);
    }

    @Test
    void a_lesson_recorded_by_office_is_no_substitution() throws Exception {
        SampleSchool school = CompleteSchool.inOrder()
                .line(
                        "lessons.csv",
                        5,
                        "l-4,7A,drawing,2024-10-03T10:00:00+03:00,2024-10-03T10:45:00+03:00,,t-17,,,Пейзаж,CURRENT,2024-10-03T10:50:00+03:00,z-1");
        assertEquals(
                List.of(),
                Audited.of(folder, Regulations.builtIn("sosh21"), school).findings());
    }
}
