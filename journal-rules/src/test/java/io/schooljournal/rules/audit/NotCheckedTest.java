package io.schooljournal.rules.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.SampleSchool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a package does not tell is never passed: the rule, the cause, the evidence and the rows are named. */
class NotCheckedTest {
    @TempDir
    Path folder;

    private AuditReport audit(SampleSchool school, List<Object> findings) throws Exception {
        try (JournalPackage journal = JournalPackage.open(school.folder(folder.resolve("package")))) {
            return JournalAudit.of(Regulations.builtIn("sosh21"))
                    .run(journal, journal.manifest().exportedAt(), findings::add);
        }
    }

    private AuditReport audit(SampleSchool school) throws Exception {
        List<Object> findings = new ArrayList<>();
        AuditReport report = audit(school, findings);
        assertEquals(List.of(), findings);
        return report;
    }

    private static String unchecked(AuditReport report, String evidence) {
        return report.notChecked().stream()
                .filter(account -> account.evidence().equals(evidence))
                .map(account -> account.rule() + " " + account.cause() + " " + account.rows())
                .collect(Collectors.joining(", "));
    }

    @Test
    void a_journal_in_order_leaves_nothing_unchecked() throws Exception {
        Audited audited = Audited.of(folder, Regulations.builtIn("sosh21"), CompleteSchool.inOrder());
        assertEquals(List.of(), audited.findings());
        assertEquals(List.of(), audited.notChecked());
        assertEquals(9L, audited.report().rows().get("marks.csv"));
    }

    @Test
    void duties_that_a_journal_does_not_tell_of_are_unchecked() throws Exception {
        Audited audited = Audited.of(folder, Regulations.builtIn("sosh21"), SampleSchool.inOrder());
        assertTrue(audited.report().notChecked().stream()
                .map(gap -> gap.rule() + " " + gap.evidence())
                .toList()
                .containsAll(List.of(
                        "DUTY_LATE duties.csv",
                        "FAMILY_ACCESS_NOT_REMOVED representatives.csv",
                        "PLAN_MISSING plan.csv",
                        "REMARK_UNRESOLVED remarks.csv",
                        "STAFF_ACCESS_NOT_GIVEN people.csv:employed_on",
                        "TIMETABLE_MISSING timetable.csv")));
    }

    @Test
    void lessons_without_a_plan_are_not_said_to_lack_its_items() throws Exception {
        SampleSchool school = SampleSchool.inOrder()
                .file(
                        "lessons.csv",
                        "lesson_id,class_id,subject_id,starts_at,plan_id\n"
                                + "l-1,7A,algebra,2024-10-01T09:00:00+03:00,");
        AuditReport report = audit(school, new ArrayList<>());
        assertTrue(
                unchecked(report, "plan.csv").contains("PLAN_ITEM_MISSING NO_FILE 1"), unchecked(report, "plan.csv"));
    }

    @Test
    void a_late_mark_is_late_whether_or_not_the_year_finals_are_known() throws Exception {
        SampleSchool school = CompleteSchool.inOrder()
                .line("marks.csv", 2, "m-1,p-1,l-1,5,CURRENT,,,2024-10-01,2024-10-02T10:00:00+03:00,t-17,,")
                .without("final_marks.csv");
        Audited audited = Audited.of(folder, Regulations.builtIn("sosh21"), school);
        assertEquals(
                List.of("marks.csv:2 WARNING MARK_LATE sosh21:P-3.7.d sosh21:R-3.2.1 sosh21:P-8.1"),
                audited.findings());
        String unchecked = audited.unchecked("final_marks.csv");
        assertTrue(unchecked.contains("YEAR_FINALS_SET"), unchecked);
        assertFalse(unchecked.contains(" MARK_LATE") || unchecked.startsWith("MARK_LATE"), unchecked);
    }

    @Test
    void marks_without_an_instant_leave_every_rule_on_them_unchecked() throws Exception {
        AuditReport report = audit(SampleSchool.inOrder().withoutColumn("marks.csv", "entered_at"));
        String unchecked = unchecked(report, "marks.csv:entered_at");
        assertTrue(unchecked.contains("EDIT_WINDOW_CLOSED NO_COLUMN 4"), unchecked);
        assertTrue(unchecked.contains("YEAR_FINALS_SET NO_COLUMN 4"), unchecked);
        assertTrue(unchecked.contains("OUT_OF_SCOPE NO_COLUMN 4"), unchecked);
        NotChecked window = report.notChecked().stream()
                .filter(account -> account.rule().equals("EDIT_WINDOW_CLOSED"))
                .findFirst()
                .orElseThrow();
        assertTrue(window.clauses().toString().contains("sosh21:R-4.1.a"), window.toString());
    }

    @Test
    void a_row_without_an_instant_is_counted_apart_from_those_with_one() throws Exception {
        AuditReport report =
                audit(SampleSchool.inOrder().line("marks.csv", 2, "m-1,p-1,l-1,5,CURRENT,2024-10-01,,t-17,,"));
        String unchecked = unchecked(report, "marks.csv:entered_at");
        assertTrue(unchecked.contains("EDIT_WINDOW_CLOSED NO_VALUE 1"), unchecked);
    }

    @Test
    void without_authors_the_window_is_judged_and_the_roles_are_not() throws Exception {
        List<Object> findings = new ArrayList<>();
        AuditReport report = audit(
                SampleSchool.inOrder()
                        .with("marks.csv", "m-9,p-2,l-1,3,CURRENT,,2024-10-04T00:00:00+03:00,t-17,,")
                        .withoutColumn("marks.csv", "entered_by"),
                findings);
        assertEquals(1, findings.size(), findings.toString());
        String unchecked = unchecked(report, "marks.csv:entered_by");
        assertTrue(unchecked.contains("ROLE_NOT_PERMITTED NO_COLUMN 5"), unchecked);
        assertFalse(unchecked.contains("EDIT_WINDOW_CLOSED"), unchecked);
    }

    @Test
    void without_final_marks_the_year_lock_and_the_finals_alone_are_unchecked() throws Exception {
        AuditReport report = audit(SampleSchool.inOrder().without("final_marks.csv"));
        assertEquals(
                "FINAL_MARK_MISSING NO_FILE 12, FINAL_MARK_NOT_PUBLISHED NO_FILE 1, "
                        + "LOWERED_WITHOUT_NOTICE NO_FILE 0, TOO_FEW_MARKS NO_FILE 0, "
                        + "YEAR_FINALS_SET NO_FILE 5",
                unchecked(report, "final_marks.csv"));
    }

    @Test
    void an_administrators_directive_has_no_place_in_a_package() throws Exception {
        AuditReport report = audit(
                SampleSchool.inOrder().with("marks.csv", "m-9,p-2,l-1,3,CURRENT,,2024-10-01T10:00:00+03:00,a-1,,"));
        assertEquals("DIRECTIVE_MISSING NO_COLUMN 1", unchecked(report, "/state/directive"));
    }

    @Test
    void an_essay_in_a_subject_of_unknown_area_leaves_its_window_unchecked() throws Exception {
        AuditReport report = audit(SampleSchool.inOrder()
                .withoutColumn("subjects.csv", "area")
                .with("marks.csv", "m-9,p-3,l-2,3,,,2024-10-09T10:00:00+03:00,t-18,,"));
        String unchecked = unchecked(report, "subjects.csv:area");
        assertTrue(unchecked.contains("EDIT_WINDOW_CLOSED NO_COLUMN 1"), unchecked);
    }

    @Test
    void a_package_without_classes_leaves_references_to_them_unchecked() throws Exception {
        AuditReport report = audit(SampleSchool.inOrder().without("classes.csv"));
        assertTrue(unchecked(report, "classes.csv").contains("UNKNOWN_REFERENCE NO_FILE"));
    }
}
