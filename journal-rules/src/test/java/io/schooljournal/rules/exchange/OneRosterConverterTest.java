package io.schooljournal.rules.exchange;

import static io.schooljournal.rules.exchange.ReportTexts.assertSaid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.audit.JournalAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneRosterConverterTest {
    private static final OneRosterOptions NOTHING = OneRosterOptions.builder().build();
    private static final OneRosterOptions MOSCOW = OneRosterOptions.builder()
            .zone(SchoolZone.of("Europe/Moscow"))
            .regulation("sosh21")
            .addFinalCategories("cat-q")
            .build();

    @TempDir
    Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    private String carried(String file) throws IOException {
        return Files.readString(out().resolve(file));
    }

    @Test
    void homerooms_are_classes_and_scheduled_classes_are_subgroups_or_all_of_them() throws Exception {
        OneRosterConverter.convert(RosterFiles.school().zip(folder.resolve("a.zip")), out(), MOSCOW);
        assertEquals("class_id,grade,letter\n7a,7,А\n7b,7,Б\n", carried("classes.csv"));
        assertEquals("subgroup_id,class_id,subject_id,name\neng/7a,7a,c-e,Английский 7\n", carried("subgroups.csv"));
        assertEquals("subgroup_id,pupil_id\neng/7a,p-1\n", carried("subgroup_members.csv"));
        assertEquals("""
                pupil_id,class_id,name,born_on,enrolled_on,withdrawn_on
                p-1,7a,Ёлкин Юрий,2011-03-08,2024-09-02,
                p-2,7a,Щукина Яна,,2024-09-02,2024-11-15
                p-3,7b,Эйлер Леонид,,2024-09-02,
                """, carried("pupils.csv"));
    }

    @Test
    void roles_are_those_that_enrollments_and_roles_tell() throws Exception {
        OneRosterConverter.convert(RosterFiles.school().zip(folder.resolve("a.zip")), out(), MOSCOW);
        assertEquals("""
                person_id,role,class_id,subject_id,subgroup_id,valid_from,valid_to
                t-1,SUBJECT_TEACHER,7a,c-h,,,
                t-1,CLASS_TEACHER,7a,,,,
                t-1,SUBJECT_TEACHER,7a,c-a,,2024-09-02,2025-05-25
                t-2,SUBJECT_TEACHER,7a,c-e,eng/7a,,
                t-2,SUBJECT_TEACHER,7b,c-e,,,
                d-1,DIRECTOR,,,,2020-01-01,
                """, carried("roles.csv"));
        assertEquals("person_id,pupil_id\nm-1,p-1\n", carried("representatives.csv"));
        assertTrue(carried("people.csv").contains("t-1,Иванова Анна Петровна\n"));
    }

    @Test
    void line_items_are_lessons_of_their_day_and_results_are_marks() throws Exception {
        OneRosterConverter.convert(RosterFiles.school().folder(folder.resolve("a")), out(), MOSCOW);
        assertEquals("""
                lesson_id,class_id,subject_id,starts_at,subgroup_id,topic
                li-1,7a,c-a,2024-10-01T00:00:00+03:00,,Степени
                li-2/7a,7a,c-e,2024-10-03T00:00:00+03:00,eng/7a,Verbs
                li-2/7b,7b,c-e,2024-10-03T00:00:00+03:00,,Verbs
                """, carried("lessons.csv"));
        assertEquals("""
                mark_id,pupil_id,lesson_id,value,comment
                x-1,p-1,li-1,5,
                x-3,p-3,li-2/7b,4,
                """, carried("marks.csv"));
        assertEquals("""
                final_id,pupil_id,subject_id,kind,value,period_id
                x-4,p-1,c-a,PERIOD,5,q-1
                """, carried("final_marks.csv"));
        assertTrue(carried("periods.csv").contains("q-1,QUARTER,2024-09-02,2024-10-27\n"));
    }

    @Test
    void what_is_not_carried_is_listed_with_its_rows() throws Exception {
        ConversionReport report =
                OneRosterConverter.convert(RosterFiles.school().zip(folder.resolve("a.zip")), out(), NOTHING);
        assertSaid(report.left(), "column `results.csv: scoreDate`", 4);
        assertSaid(report.left(), "column `users.csv: email`", 1);
        assertSaid(report.left(), "result whose status is `exempt`", 1);
        assertSaid(report.left(), "role `counselor`", 1);
        assertSaid(report.left(), "enrollment in the role `aide`", 1);
        assertSaid(report.left(), "organization of the type `district`", 1);
        assertSaid(report.left(), "file `categories.csv`", 2);
        assertSaid(report.left(), "the instant at which a mark was entered", 3);
        assertSaid(report.supposed(), "the time zone is not told", 1);
        assertSaid(report.supposed(), "a term or grading period", 4);
        assertFalse(Files.exists(out().resolve("final_marks.csv")), "no category was named");
    }

    @Test
    void an_audit_of_it_finds_no_broken_reference_and_says_what_it_cannot_check() throws Exception {
        OneRosterConverter.convert(RosterFiles.school().zip(folder.resolve("a.zip")), out(), MOSCOW);
        List<String> codes = new ArrayList<>();
        try (JournalPackage journal = JournalPackage.open(out())) {
            assertEquals("sosh21", journal.manifest().regulation());
            AuditReport report = JournalAudit.of(Regulations.builtIn("sosh21"))
                    .run(journal, journal.manifest().exportedAt(), finding -> codes.add(code(finding)));
            long marks = report.rows().getOrDefault("marks.csv", 0L);
            assertTrue(
                    report.notChecked().stream()
                            .anyMatch(rule -> rule.rule().equals("EDIT_WINDOW_CLOSED") && rule.rows() >= marks),
                    report.notChecked().toString());
        }
        assertFalse(codes.contains("UNREADABLE_ROW"), codes.toString());
        assertFalse(codes.contains("UNKNOWN_REFERENCE"), codes.toString());
    }

    private static String code(Finding finding) {
        return finding.code();
    }

    @Test
    void users_of_the_older_version_have_their_role_with_them() throws Exception {
        Path source = RosterFiles.school()
                .bulk(
                        "roles",
                        "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId")
                .bulk("users", """
                        sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName,agentSourcedIds,grades
                        p-1,,,true,s-1,student,u,Юрий,Ёлкин,m-1,07
                        m-1,,,true,s-1,guardian,m,Ольга,Ёлкина,,""")
                .zip(folder.resolve("a.zip"));
        ConversionReport report = OneRosterConverter.convert(source, out(), NOTHING);
        assertEquals("person_id,pupil_id\nm-1,p-1\n", carried("representatives.csv"));
        assertSaid(report.left(), "result of a pupil who is not carried", 2);
    }

    @Test
    void a_school_without_homerooms_has_classes_that_stand_for_grades() throws Exception {
        Path source = RosterFiles.school().bulk("classes", """
                        sourcedId,status,dateLastModified,title,grades,courseSourcedId,classType,schoolSourcedId,termSourcedIds
                        alg-a,,,Алгебра 7А,07,c-a,scheduled,s-1,y-1""").zip(folder.resolve("a.zip"));
        ConversionReport report = OneRosterConverter.convert(source, out(), NOTHING);
        assertEquals("class_id,grade,letter\ngrade-7,7,\n", carried("classes.csv"));
        assertSaid(report.supposed(), "pupil without a homeroom", 3);
        assertSaid(report.left(), "record of `enrollments.csv` whose class", 8);
    }
}
