package io.schooljournal.rules.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.SampleSchool;
import io.schooljournal.rules.report.FindingWording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A duty done late is found at the row that shows it, one never done at the row it hangs on, and nothing else is. */
class PlantedDutiesTest {
    private static final String REPRESENTATIVES =
            "person_id,pupil_id,consent_on,applied_on,access_given_on,access_removed_on,paper_only\n";
    private static final String PEOPLE = "person_id,name,employed_on,dismissed_on,access_given_on,access_removed_on\n";

    @TempDir
    Path folder;

    private List<String> audit(String regulation, SampleSchool school) throws Exception {
        List<Finding> findings = new ArrayList<>();
        try (JournalPackage journal = JournalPackage.open(school.folder(folder.resolve("package")))) {
            JournalAudit.of(Regulations.builtIn(regulation))
                    .run(journal, journal.manifest().exportedAt(), findings::add);
        }
        return findings.stream()
                .map(finding -> finding.file() + ":" + finding.line() + " " + finding.severity() + " " + finding.code()
                        + " " + finding.clauses().get(0))
                .toList();
    }

    static Stream<Arguments> plants() {
        return Stream.of(
                plant(
                        s -> s.file("plan.csv", """
                                plan_id,class_id,subject_id,topic,entered_at
                                u-1,7A,algebra,Степени,2024-08-20T10:00:00+03:00
                                u-2,10B,literature,Сочинение,2024-08-24T10:00:00+03:00
                                u-3,7A,english,Verbs,2024-08-20T10:00:00+03:00"""),
                        "plan.csv:3 WARNING PLAN_LATE sosh21:P-5.5.a",
                        "lessons.csv:5 WARNING PLAN_MISSING sosh21:P-5.5.a"),
                plant(
                        s -> s.file("timetable.csv", """
                                class_id,subject_id,period_id,entered_at
                                7A,algebra,Y,2024-08-24T10:00:00+03:00"""),
                        "classes.csv:3 WARNING TIMETABLE_MISSING sosh21:P-5.5.b",
                        "classes.csv:3 WARNING TIMETABLE_MISSING sosh21:P-5.5.b",
                        "timetable.csv:2 WARNING TIMETABLE_LATE sosh21:P-5.5.b"),
                plant(
                        s -> s.line(
                                "lessons.csv",
                                2,
                                "l-1,7A,algebra,2024-10-01T09:00:00+03:00,2024-10-01T09:45:00+03:00,,,Степени,CURRENT,,"),
                        "lessons.csv:2 WARNING LESSON_NOT_RECORDED sosh21:P-3.7.c"),
                plant(
                        s -> s.line(
                                "final_marks.csv",
                                7,
                                "f-6,p-3,literature,PERIOD,,Q1,2024-10-24T12:05:00+03:00,t-18,,,"),
                        "pupils.csv:4 WARNING FINAL_MARK_MISSING sosh21:R-3.2.4.b"),
                plant(
                        s -> s.file("people.csv", PEOPLE + """
                                t-17,Иванова,2024-09-10,,2024-09-14,
                                t-18,Ёжикова,2024-09-10,,,
                                t-19,Петров,2024-09-10,2024-12-01,2024-09-10,2024-12-05
                                d-1,Директорова,2024-09-10,2024-12-01,2024-09-10,
                                z-1,,,,,
                                a-1,,,,,
                                c-1,,,,,"""),
                        "people.csv:2 WARNING STAFF_ACCESS_GIVEN_LATE sosh21:R-3.1.a",
                        "people.csv:3 WARNING STAFF_ACCESS_NOT_GIVEN sosh21:R-3.1.a",
                        "people.csv:4 WARNING STAFF_ACCESS_REMOVED_LATE sosh21:R-3.1.b",
                        "people.csv:5 ERROR STAFF_ACCESS_NOT_REMOVED sosh21:R-3.1.b"),
                plant(
                        s -> s.with("people.csv", "r-1,Родителева")
                                .line("pupils.csv", 3, "p-2,7A,Щукина,2024-09-01,2024-11-15")
                                .file("representatives.csv", REPRESENTATIVES + """
                                        r-1,p-1,2024-09-02,2024-10-01,2024-10-07,,
                                        r-1,p-2,2024-09-02,,2024-09-03,2024-11-20,
                                        r-1,p-3,2024-09-02,,,,"""),
                        "representatives.csv:2 WARNING FAMILY_ACCESS_GIVEN_LATE sosh21:R-3.1.c",
                        "representatives.csv:2 WARNING FAMILY_ACCESS_GIVEN_LATE sosh21:R-3.2.6",
                        "representatives.csv:3 WARNING ACCESS_WITHOUT_APPLICATION sosh21:P-1.5bis",
                        "representatives.csv:3 WARNING FAMILY_ACCESS_REMOVED_LATE sosh21:R-3.1.d",
                        "representatives.csv:4 WARNING FAMILY_ACCESS_NOT_GIVEN sosh21:R-3.1.c"),
                plant(
                        s -> s.file("remarks.csv", """
                                remark_id,addressee_id,made_at,resolved_at
                                z-1,t-17,2024-10-10T10:00:00+03:00,2024-10-18T10:00:00+03:00
                                z-2,t-17,2024-10-10T10:00:00+03:00,"""),
                        "remarks.csv:2 WARNING REMARK_RESOLVED_LATE sosh21:R-3.1.3.i",
                        "remarks.csv:3 WARNING REMARK_UNRESOLVED sosh21:R-3.1.3.i"),
                plant(
                        s -> s.with("people.csv", "r-1,Родителева").file("letters.csv", """
                                letter_id,from_id,to_id,received_at,answered_at
                                e-1,r-1,t-17,2024-10-10T10:00:00+03:00,2024-10-13T00:00:00+03:00
                                e-2,r-1,t-17,2024-10-10T10:00:00+03:00,"""),
                        "letters.csv:2 WARNING LETTER_ANSWERED_LATE sosh21:R-3.2.5",
                        "letters.csv:3 WARNING LETTER_UNANSWERED sosh21:R-3.2.5"),
                plant(
                        s -> s.with(
                                        "lessons.csv",
                                        "l-5,10B,literature,2024-10-02T11:00:00+03:00,2024-10-02T11:45:00+03:00,,,Анализ,ESSAY,2024-10-02T11:50:00+03:00,t-18")
                                .with(
                                        "lessons.csv",
                                        "l-6,10B,literature,2024-10-09T11:00:00+03:00,2024-10-09T11:45:00+03:00,,,Чтение,CURRENT,2024-10-09T11:50:00+03:00,t-18"),
                        "lessons.csv:6 WARNING WORK_NOT_MARKED sosh21:R-3.1.3.d",
                        "marks.csv:3 WARNING WORK_MARKED_LATE sosh21:R-3.1.3.d"),
                plant(s -> s.file("duties.csv", """
                                duty,done_at,person_id,class_id,period_id
                                class-lists-handed-over,2024-09-06T00:00:00+03:00,a-1,,"""), "duties.csv:2 WARNING DUTY_LATE sosh21:P-3.8.a"));
    }

    private static Arguments plant(UnaryOperator<SampleSchool> plant, String... expected) {
        return Arguments.of(plant, List.of(expected));
    }

    @ParameterizedTest
    @MethodSource("plants")
    void a_neglected_duty_is_found_at_its_row_and_nothing_else_is(
            UnaryOperator<SampleSchool> plant, List<String> expected) throws Exception {
        assertEquals(expected, audit("sosh21", plant.apply(SampleSchool.inOrder())));
    }

    @Test
    void a_reason_that_is_due_by_the_day_of_the_lesson_is_found_late_or_missing() throws Exception {
        SampleSchool school = SampleSchool.inOrder()
                .with("attendance.csv", "x-4,p-3,l-2,ABSENT,2024-10-02T10:10:00+03:00,t-18,,")
                .line("absence_reasons.csv", 2, "x-1,ILLNESS,2024-10-02T10:00:00+03:00,c-1");
        List<String> found = audit("karmalo", school);
        assertEquals(
                List.of(
                        "attendance.csv:3 WARNING ABSENCE_REASON_MISSING karmalo:5.2.5.f",
                        "absence_reasons.csv:2 WARNING ABSENCE_REASON_GIVEN_LATE karmalo:5.2.5.f"),
                found.stream()
                        .filter(finding -> finding.contains("ABSENCE_REASON_"))
                        .toList());
    }

    @Test
    void a_result_is_found_published_late_for_each_term_it_misses() throws Exception {
        SampleSchool school = SampleSchool.inOrder().file("final_marks.csv", """
                        final_id,pupil_id,subject_id,kind,value,period_id,entered_at,entered_by,received_on,published_at
                        f-1,p-1,algebra,EXAM,5,,2024-12-11T10:00:00+03:00,t-17,2024-12-10,2024-12-14T00:00:00+03:00
                        f-2,p-2,algebra,EXAM,5,,2024-12-11T10:00:00+03:00,t-17,2024-12-10,""");
        assertEquals(
                List.of(
                        "final_marks.csv:2 WARNING FINAL_MARK_PUBLISHED_LATE mityaevo:A4-3",
                        "final_marks.csv:2 WARNING FINAL_MARK_PUBLISHED_LATE mityaevo:A3-3.3",
                        "final_marks.csv:3 WARNING FINAL_MARK_NOT_PUBLISHED mityaevo:A4-3",
                        "final_marks.csv:3 WARNING FINAL_MARK_NOT_PUBLISHED mityaevo:A3-3.3"),
                audit("mityaevo", school).stream()
                        .filter(finding -> finding.contains("PUBLISHED"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(DutyCode.class)
    void every_code_is_worded_in_both_languages(DutyCode code) {
        for (Language language : Language.values()) {
            assertEquals(false, FindingWording.in(language).rule(code.name()).equals(code.name()), code.name());
        }
    }
}
