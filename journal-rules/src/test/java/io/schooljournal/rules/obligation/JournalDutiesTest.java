package io.schooljournal.rules.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.duty.Duty;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.SampleSchool;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of duty comes due on its named day, and its evidence shows it done. */
class JournalDutiesTest {
    @TempDir
    Path folder;

    private DutyReport report(String regulation, SampleSchool school, String asOf, List<Duty> duties) throws Exception {
        try (JournalPackage journal = JournalPackage.open(school.folder(folder.resolve("package")))) {
            Instant at = OffsetDateTime.parse(asOf).toInstant();
            return JournalDuties.of(Regulations.builtIn(regulation)).run(journal, null, null, at, duties::add);
        }
    }

    private List<String> duties(String regulation, SampleSchool school, String asOf, String code) throws Exception {
        List<Duty> duties = new ArrayList<>();
        report(regulation, school, asOf, duties);
        return duties.stream()
                .filter(duty -> duty.code().equals(code))
                .map(JournalDutiesTest::shown)
                .toList();
    }

    private static String shown(Duty duty) {
        String place = duty.place() == null
                ? ""
                : " " + duty.place().file() + ":" + duty.place().line();
        return duty.due().atZone(java.time.ZoneId.of("Europe/Moscow")).toLocalDateTime() + " " + duty.state() + place;
    }

    private static final String TUE_2024_12_31 = "2024-12-31T12:00:00+03:00";

    private static SampleSchool families(String row) {
        return SampleSchool.inOrder()
                .file(
                        "representatives.csv",
                        "person_id,pupil_id,consent_on,applied_on,access_given_on,access_removed_on,paper_only\n"
                                + row);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application-answered-with-access     | 2024-09-02,2024-10-01,2024-10-07 | 2024-10-08T00:00 MET representatives.csv:2
            application-answered-by-class-teacher| 2024-09-02,2024-10-01,2024-10-07 | 2024-10-07T00:00 LATE representatives.csv:2
            application-answered-with-access     | 2024-09-02,2024-10-01,2024-10-08 | 2024-10-08T00:00 LATE representatives.csv:2
            parent-access-given                  | 2024-09-02,,2024-09-07           | 2024-09-08T00:00 MET representatives.csv:2
            parent-access-given                  | 2024-12-10,,2024-12-15           | 2024-12-16T00:00 MET representatives.csv:2
            parent-access-given                  | 2024-09-02,,                     | 2024-09-08T00:00 OVERDUE representatives.csv:2
            """)
    void a_family_gets_access_within_each_term_of_its_own(String code, String days, String expected) throws Exception {
        assertEquals(List.of(expected), duties("sosh21", families("r-1,p-1," + days + ",,"), TUE_2024_12_31, code));
    }

    @Test
    void without_consent_or_with_paper_alone_no_access_is_owed() throws Exception {
        assertEquals(
                List.of(), duties("sosh21", families("r-1,p-1,,2024-10-01,,,"), TUE_2024_12_31, "parent-access-given"));
        assertEquals(
                List.of(),
                duties(
                        "sosh21",
                        families("r-1,p-1,2024-09-02,2024-10-01,,,true"),
                        TUE_2024_12_31,
                        "parent-access-given"));
    }

    @Test
    void access_is_ended_three_days_after_a_pupil_leaves_where_there_was_any() throws Exception {
        SampleSchool school = families("r-1,p-2,2024-09-02,,2024-09-03,2024-10-19,")
                .with("representatives.csv", "r-2,p-2,2024-09-02,,2024-09-03,,")
                .with("representatives.csv", "r-3,p-2,2024-09-02,,,,")
                .line("pupils.csv", 3, "p-2,7A,\"Щукина, Яна\",2024-09-01,2024-10-15");
        assertEquals(
                List.of(
                        "2024-10-19T00:00 LATE representatives.csv:2",
                        "2024-10-19T00:00 OVERDUE representatives.csv:3"),
                duties("sosh21", school, TUE_2024_12_31, "parent-access-removed"));
    }

    @Test
    void employees_get_and_lose_access_in_three_days_and_parents_are_no_employees() throws Exception {
        SampleSchool school = SampleSchool.inOrder().file("people.csv", """
                person_id,name,employed_on,dismissed_on,access_given_on,access_removed_on
                t-17,Иванова,2024-09-10,,2024-09-13,
                t-18,Ёжикова,2024-09-10,,2024-09-14,
                t-19,Петров,2024-09-10,2024-11-30,2024-09-10,2024-12-03
                z-1,Завучева,2010-09-01,2024-11-30,2010-09-20,
                r-1,Родителева,,,,""");
        assertEquals(
                List.of(
                        "2024-09-14T00:00 MET people.csv:2",
                        "2024-09-14T00:00 LATE people.csv:3",
                        "2024-09-14T00:00 MET people.csv:4"),
                duties("sosh21", school, TUE_2024_12_31, "staff-access-given"));
        assertEquals(
                List.of("2024-12-04T00:00 MET people.csv:4", "2024-12-04T00:00 OVERDUE people.csv:5"),
                duties("sosh21", school, TUE_2024_12_31, "staff-access-removed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-10-10T10:00:00+03:00,2024-10-17T23:59:59+03:00 | 2024-10-18T00:00 MET
            2024-10-10T10:00:00+03:00,2024-10-18T00:00:00+03:00 | 2024-10-18T00:00 LATE
            2024-10-10T10:00:00+03:00,                          | 2024-10-18T00:00 OVERDUE
            2024-12-30T10:00:00+03:00,                          | 2025-01-07T00:00 PENDING
            2024-12-30T10:00:00+03:00,2025-01-03T10:00:00+03:00 | 2025-01-07T00:00 PENDING
            """)
    void a_remark_is_put_right_in_seven_days(String times, String expected) throws Exception {
        SampleSchool school = SampleSchool.inOrder()
                .file(
                        "remarks.csv",
                        "remark_id,class_id,addressee_id,made_at,resolved_at\nz-9,7A,t-17," + times.strip());
        assertEquals(
                List.of(expected + " remarks.csv:2"), duties("sosh21", school, TUE_2024_12_31, "remark-put-right"));
    }

    @Test
    void remarks_of_karmalo_are_put_right_after_the_period_they_were_made_in() throws Exception {
        SampleSchool school = SampleSchool.inOrder()
                .file("remarks.csv", "remark_id,class_id,made_at,resolved_at\nz-9,7A,2024-10-10T10:00:00+03:00,");
        assertEquals(
                List.of("2024-11-02T00:00 OVERDUE remarks.csv:2"),
                duties("karmalo", school, TUE_2024_12_31, "remarks-put-right"));
    }

    @Test
    void letters_of_families_are_answered_in_two_days_and_letters_among_the_staff_are_nobodys_duty() throws Exception {
        SampleSchool school = families("r-1,p-1,2024-09-02,,2024-09-03,,").file("letters.csv", """
                letter_id,from_id,to_id,received_at,answered_at
                e-1,r-1,t-17,2024-10-10T10:00:00+03:00,2024-10-12T23:00:00+03:00
                e-2,r-1,t-17,2024-10-10T10:00:00+03:00,
                e-3,z-1,t-17,2024-10-10T10:00:00+03:00,
                e-4,t-17,r-1,2024-10-10T10:00:00+03:00,""");
        assertEquals(
                List.of("2024-10-13T00:00 MET letters.csv:2", "2024-10-13T00:00 OVERDUE letters.csv:3"),
                duties("sosh21", school, TUE_2024_12_31, "letter-answered"));
    }

    @Test
    void a_timetable_is_due_ten_days_before_each_period_and_that_of_the_year_serves_all() throws Exception {
        SampleSchool school = SampleSchool.inOrder().file("timetable.csv", """
                class_id,subject_id,period_id,entered_at
                7A,algebra,Q1,2024-08-23T10:00:00+03:00
                7A,english,Q1,2024-08-24T10:00:00+03:00
                10B,literature,Y,2024-08-23T10:00:00+03:00""");
        assertEquals(
                List.of(
                        "2024-08-24T00:00 LATE timetable.csv:3",
                        "2024-10-27T00:00 OVERDUE classes.csv:2",
                        "2024-08-24T00:00 MET timetable.csv:4",
                        "2024-10-27T00:00 MET timetable.csv:4"),
                duties("sosh21", school, TUE_2024_12_31, "timetable-in-place"));
    }

    @Test
    void a_plan_is_due_before_the_year_and_each_topic_by_its_lesson() throws Exception {
        SampleSchool school = SampleSchool.inOrder().file("plan.csv", """
                        plan_id,class_id,subject_id,topic,entered_at
                        u-1,7A,algebra,Степени,2024-08-20T10:00:00+03:00
                        u-2,7A,english,Verbs,2024-10-04T10:00:00+03:00""").file("lessons.csv", """
                        lesson_id,class_id,subject_id,starts_at,ends_at,plan_id
                        l-1,7A,algebra,2024-10-01T09:00:00+03:00,2024-10-01T09:45:00+03:00,u-1
                        l-2,7A,english,2024-10-03T09:00:00+03:00,2024-10-03T09:45:00+03:00,u-2
                        l-3,7A,drawing,2024-10-03T10:00:00+03:00,2024-10-03T10:45:00+03:00,""");
        assertEquals(
                List.of(
                        "2024-08-24T00:00 MET plan.csv:2",
                        "2024-08-24T00:00 LATE plan.csv:3",
                        "2024-08-24T00:00 OVERDUE lessons.csv:4"),
                duties("sosh21", school, TUE_2024_12_31, "plans-in-place"));
        assertEquals(
                List.of(
                        "2024-10-02T00:00 MET plan.csv:2",
                        "2024-10-04T00:00 LATE plan.csv:3",
                        "2024-10-04T00:00 OVERDUE lessons.csv:4"),
                duties("sosh21", school, TUE_2024_12_31, "plan-item-by-lesson"));
    }

    @Test
    void frontal_work_is_marked_by_the_next_lesson_of_the_page() throws Exception {
        SampleSchool school = SampleSchool.inOrder()
                .with(
                        "lessons.csv",
                        "l-5,10B,literature,2024-10-09T10:00:00+03:00,,,,,ESSAY,2024-10-09T10:50:00+03:00,t-18")
                .with(
                        "lessons.csv",
                        "l-6,10B,literature,2024-10-16T10:00:00+03:00,,,,,CURRENT,2024-10-16T10:50:00+03:00,t-18")
                .with("marks.csv", "m-8,p-3,l-5,4,,2024-10-15,2024-10-15T10:00:00+03:00,t-18,,");
        assertEquals(
                List.of("2024-10-09T10:00 MET marks.csv:3", "2024-10-16T10:00 OVERDUE lessons.csv:6"),
                duties("sosh21", school, TUE_2024_12_31, "frontal-work-marked"));
    }

    @Test
    void a_final_mark_is_owed_for_every_pupil_and_subject_of_a_period_and_not_when_it_was_annulled() throws Exception {
        SampleSchool school = SampleSchool.inOrder()
                .line("final_marks.csv", 3, "f-2,p-2,algebra,PERIOD,4,Q1,2024-10-26T12:00:00+03:00,t-17,,,")
                .with("final_marks.csv", "f-9,p-1,english,PERIOD,,Q1,2024-10-25T10:00:00+03:00,t-19,f-3,,");
        assertEquals(
                List.of(
                        "2024-10-26T00:00 MET final_marks.csv:2",
                        "2024-10-26T00:00 OVERDUE pupils.csv:2",
                        "2024-10-26T00:00 MET final_marks.csv:5",
                        "2024-10-26T00:00 LATE final_marks.csv:3",
                        "2024-10-26T00:00 MET final_marks.csv:6",
                        "2024-10-26T00:00 MET final_marks.csv:7"),
                duties("sosh21", school, TUE_2024_12_31, "final-before-period-end"));
    }

    @Test
    void a_pupil_who_left_before_the_end_of_the_period_is_owed_no_final_mark() throws Exception {
        SampleSchool school = SampleSchool.inOrder()
                .line("pupils.csv", 4, "p-3,10B,Эйлер Леонид,2024-09-01,2024-10-26")
                .line("final_marks.csv", 7, "f-6,p-1,algebra,PERIOD,5,Q2,2024-12-20T12:00:00+03:00,t-17,,,");
        assertEquals(
                5,
                duties("sosh21", school, TUE_2024_12_31, "final-before-period-end")
                        .size());
    }

    @Test
    void the_years_final_marks_are_communicated_within_two_days() throws Exception {
        String header =
                "final_id,pupil_id,subject_id,kind,value,period_id,entered_at,entered_by,supersedes,correction_id,received_on,published_at\n";
        SampleSchool school = SampleSchool.inOrder()
                .file(
                        "final_marks.csv",
                        header + "f-1,p-1,algebra,YEAR,5,,2025-05-24T10:00:00+03:00,t-17,,,,\n"
                                + "f-2,p-2,algebra,YEAR,5,,2025-05-24T10:00:00+03:00,t-17,,,,2025-05-28T00:00:00+03:00");
        assertEquals(
                List.of("2025-05-28T00:00 OVERDUE final_marks.csv:2", "2025-05-28T00:00 LATE final_marks.csv:3"),
                duties("sosh21", school, "2025-06-10T12:00:00+03:00", "year-finals-communicated"));
    }

    @ParameterizedTest
    @CsvSource({
        "results-published-within-a-day,2025-06-12T00:00 LATE final_marks.csv:2",
        "results-published-within-three-days,2025-06-14T00:00 MET final_marks.csv:2"
    })
    void hours_after_a_day_of_which_no_more_is_known_are_whole_days(String code, String expected) throws Exception {
        String header =
                "final_id,pupil_id,subject_id,kind,value,period_id,entered_at,entered_by,supersedes,correction_id,received_on,published_at\n";
        SampleSchool school = SampleSchool.inOrder()
                .file(
                        "final_marks.csv",
                        header
                                + "f-1,p-1,algebra,EXAM,5,,2025-06-11T10:00:00+03:00,t-17,,,2025-06-10,2025-06-13T23:59:59+03:00");
        assertEquals(List.of(expected), duties("mityaevo", school, "2025-06-30T12:00:00+03:00", code));
    }

    @Test
    void the_reasons_of_absences_are_entered_in_time_and_a_corrected_absence_needs_none() throws Exception {
        SampleSchool school = SampleSchool.inOrder()
                .with("attendance.csv", "x-2,p-1,l-1,ABSENT,2024-10-01T09:11:00+03:00,t-17,,")
                .with("attendance.csv", "x-3,p-1,l-1,PRESENT,2024-10-01T09:12:00+03:00,t-17,x-2,")
                .with("attendance.csv", "x-4,p-3,l-2,ABSENT,2024-10-02T10:10:00+03:00,t-18,,");
        assertEquals(
                List.of("2024-10-02T00:00 MET absence_reasons.csv:2", "2024-10-03T00:00 OVERDUE attendance.csv:5"),
                duties("karmalo", school, TUE_2024_12_31, "absence-reasons-entered"));
    }

    @Test
    void a_lesson_that_is_not_recorded_though_lessons_are_is_overdue() throws Exception {
        SampleSchool school = SampleSchool.inOrder()
                .with("lessons.csv", "l-7,7A,algebra,2024-10-08T09:00:00+03:00,2024-10-08T09:45:00+03:00,,,,,,");
        assertEquals(
                List.of(
                        "2024-10-02T00:00 MET lessons.csv:2",
                        "2024-10-03T00:00 MET lessons.csv:3",
                        "2024-10-04T00:00 MET lessons.csv:4",
                        "2024-10-04T00:00 MET lessons.csv:5",
                        "2024-10-09T00:00 OVERDUE lessons.csv:6"),
                duties("sosh21", school, TUE_2024_12_31, "lesson-record-same-day"));
    }

    @Test
    void an_instant_that_is_still_in_time_is_followed_by_one_that_is_late() throws Exception {
        SampleSchool school =
                SampleSchool.inOrder().line("homework.csv", 2, "h-1,l-1,№ 15,2024-10-01T11:45:00+03:00,t-17");
        assertEquals(
                List.of("2024-10-01T11:45:00.000000001 MET homework.csv:2"),
                duties("sosh21", school, TUE_2024_12_31, "homework-after-classes"));
    }

    @Test
    void a_record_shows_the_week_or_the_period_it_was_made_in_or_names() throws Exception {
        SampleSchool school = SampleSchool.inOrder().file("duties.csv", """
                duty,done_at,person_id,class_id,period_id
                class-pages-checked,2024-09-08T23:59:00+03:00,c-1,7A,
                class-pages-checked,2024-09-09T00:00:00+03:00,c-1,7A,
                backup-made,2024-10-30T10:00:00+03:00,z-1,,
                backup-made,2025-01-10T10:00:00+03:00,z-1,,Q2""");
        List<String> weeks = duties("sosh21", school, TUE_2024_12_31, "class-pages-checked");
        assertEquals(
                List.of(
                        "2024-09-09T00:00 MET duties.csv:2",
                        "2024-09-16T00:00 MET duties.csv:3",
                        "2024-09-23T00:00 OVERDUE classes.csv:2"),
                weeks.subList(0, 3));
        assertEquals(
                List.of("2024-10-29T00:00 LATE duties.csv:4", "2024-12-31T00:00 OVERDUE"),
                duties("sosh21", school, TUE_2024_12_31, "backup-made"));
    }

    @ParameterizedTest
    @CsvSource({"Q2", "H1"})
    void a_record_may_name_any_of_the_periods_that_end_together(String period) throws Exception {
        SampleSchool school = SampleSchool.inOrder()
                .file("periods.csv", """
                        period_id,kind,starts_on,ends_on,grades
                        Y,YEAR,2024-09-02,2025-05-26,
                        Q1,QUARTER,2024-09-02,2024-10-26,2-9
                        Q2,QUARTER,2024-11-05,2024-12-28,2-9
                        H1,HALF_YEAR,2024-09-02,2024-12-28,10-11""")
                .file(
                        "duties.csv",
                        "duty,done_at,person_id,class_id,period_id\nbackup-made,2024-12-30T10:00:00+03:00,z-1,,"
                                + period);
        assertEquals(
                List.of("2024-10-29T00:00 OVERDUE", "2024-12-31T00:00 MET duties.csv:2"),
                duties("sosh21", school, TUE_2024_12_31, "backup-made"));
    }

    @Test
    void what_no_file_tells_is_counted_with_its_reason_and_is_neither_met_nor_overdue() throws Exception {
        List<Duty> duties = new ArrayList<>();
        DutyReport report = report("gymnasium11", SampleSchool.inOrder(), TUE_2024_12_31, duties);
        List<String> unknown = report.unknown().stream()
                .map(gap -> gap.rule() + " " + gap.cause() + " " + gap.evidence())
                .toList();
        for (String gap : List.of(
                "problems-reported NO_COLUMN discovery",
                "attendance-controlled NO_FILE duties.csv",
                "paper-diary-given NO_FILE representatives.csv",
                "timetable-made NO_FILE timetable.csv")) {
            assertEquals(true, unknown.contains(gap), () -> gap + " is not among " + unknown);
        }
        assertEquals(
                0,
                duties.stream()
                        .filter(duty -> duty.code().equals("timetable-made"))
                        .count());
    }

    @Test
    void the_days_limit_what_is_due_inclusively_and_the_order_is_always_the_same() throws Exception {
        List<Duty> all = new ArrayList<>();
        List<Duty> again = new ArrayList<>();
        List<Duty> some = new ArrayList<>();
        report("sosh21", SampleSchool.inOrder(), TUE_2024_12_31, all);
        report("sosh21", SampleSchool.inOrder(), TUE_2024_12_31, again);
        try (JournalPackage journal = JournalPackage.open(SampleSchool.inOrder().folder(folder.resolve("package")))) {
            LocalDate day = LocalDate.of(2024, 10, 1);
            JournalDuties.of(Regulations.builtIn("sosh21"))
                    .run(journal, day, day, OffsetDateTime.parse(TUE_2024_12_31).toInstant(), some::add);
        }
        assertEquals(all, again);
        Instant start = OffsetDateTime.parse("2024-10-01T00:00:00+03:00").toInstant();
        Instant end = OffsetDateTime.parse("2024-10-02T00:00:00+03:00").toInstant();
        assertEquals(
                all.stream()
                        .filter(duty -> duty.due().isAfter(start) && !duty.due().isAfter(end))
                        .toList(),
                some);
    }
}
