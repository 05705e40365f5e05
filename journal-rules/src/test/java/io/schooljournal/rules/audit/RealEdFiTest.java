package io.schooljournal.rules.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.ConversionReport;
import io.schooljournal.rules.exchange.EdFiConverter;
import io.schooljournal.rules.exchange.JournalPackage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The real sample of the Ed-Fi standard, where it lies beside the repository. */
@EnabledIf(value = "sampleIsThere", disabledReason = "no ../shared/realdata/edfi-5.2 beside the repository")
class RealEdFiTest {
    /** Tests run in the module's folder; the sample lies beside the repository. */
    private static final Path SAMPLE = Path.of("../../shared/realdata/edfi-5.2");

    @TempDir
    Path folder;

    static boolean sampleIsThere() {
        return Files.isDirectory(SAMPLE);
    }

    private final List<Finding> findings = new ArrayList<>();

    private AuditReport audit() throws Exception {
        EdFiConverter.convert(SAMPLE, folder.resolve("package"));
        try (JournalPackage journal = JournalPackage.open(folder.resolve("package"))) {
            return JournalAudit.of(Regulations.builtIn("sosh21"))
                    .run(journal, journal.manifest().exportedAt(), findings::add);
        }
    }

    private List<Finding> of(String file, String code) {
        return findings.stream()
                .filter(finding -> finding.file().equals(file) && finding.code().equals(code))
                .toList();
    }

    @Test
    void every_mark_and_event_is_carried() throws Exception {
        ConversionReport report = EdFiConverter.convert(SAMPLE, folder.resolve("package"));
        assertEquals(250L, report.carried().get("marks.csv"));
        assertEquals(1917L + 66, report.carried().get("attendance.csv"));
        assertEquals(2L, report.carried().get("periods.csv"));
        assertTrue(report.left().stream()
                .anyMatch(remark -> remark.text().en().startsWith("grading period") && remark.count() == 18));
    }

    @Test
    void its_faults_are_found() throws Exception {
        audit();
        assertEquals(6, of("attendance.csv", "NOT_A_SCHOOL_DAY").size(), "3 Sunday events, told by school and section");
        assertEquals(1, of("attendance.csv", "DUPLICATE_ENTRY").size(), "the doubled pupil-day");
        assertTrue(of("marks.csv", "OUTSIDE_SCALE").stream()
                .anyMatch(finding -> "103".equals(finding.details().get("value"))));
        assertTrue(of("marks.csv", "OUTSIDE_SCALE").stream()
                .allMatch(finding -> Integer.parseInt(finding.details().getOrDefault("value", "0")) > 100));
        assertEquals(
                2,
                of("lessons.csv", "NOT_A_SCHOOL_DAY").stream()
                        .filter(finding -> String.valueOf(finding.id()).startsWith("work/"))
                        .count(),
                "two due dates on Saturdays");
    }

    @Test
    void the_rules_that_need_an_instant_of_entry_are_named_as_not_checked() throws Exception {
        AuditReport report = audit();
        assertTrue(report.notChecked().stream()
                .anyMatch(account -> account.rule().equals("EDIT_WINDOW_CLOSED")
                        && account.evidence().equals("marks.csv:entered_at")
                        && account.rows() == 250));
        assertTrue(report.rules().stream().noneMatch(run -> run.rule().equals("EDIT_WINDOW_CLOSED")));
    }
}
