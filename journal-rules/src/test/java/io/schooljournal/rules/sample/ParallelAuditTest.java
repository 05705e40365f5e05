package io.schooljournal.rules.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.audit.JournalAudit;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.Readers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelAuditTest {
    private static final JournalPolicy POLICY = Regulations.builtIn("sosh21");

    @TempDir
    Path folder;

    /** What an audit gives. */
    private record Audited(List<Finding> findings, AuditReport report) {}

    @Test
    void whoever_parses_the_findings_and_totals_are_the_same() throws Exception {
        Path school = folder.resolve("school");
        SampleSchool.of(new SampleOrder(
                        POLICY, 150, 3, AcademicYear.parse("2024/2025"), null, null, Set.of(Violation.values())))
                .write(school);
        Audited alone = audited(school, Readers.HERE);
        assertTrue(alone.findings.size() > 50, () -> "only " + alone.findings.size() + " findings");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int count : new int[] {1, 2, 4}) {
                assertEquals(alone, audited(school, Readers.of(threads, count)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Audited audited(Path school, Readers readers) throws Exception {
        List<Finding> findings = new ArrayList<>();
        try (JournalPackage journal = JournalPackage.open(school)) {
            AuditReport report = JournalAudit.of(POLICY)
                    .run(journal.readBy(readers), journal.manifest().exportedAt(), findings::add);
            return new Audited(findings, report);
        }
    }
}
