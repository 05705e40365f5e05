package io.schooljournal.rules.sample;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.audit.RuleRun;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.duty.DutyState;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.audit.JournalAudit;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.obligation.JournalDuties;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Example schools for tests, and what an audit finds in them. */
final class ExampleAudit {
    static final AcademicYear YEAR = AcademicYear.parse("2024/2025");
    private static final LocalDate TUE_2024_09_10 = LocalDate.of(2024, 9, 10);

    private ExampleAudit() {}

    /** Every regulation with so many seeds; the property {@code sample.seeds} asks for more. */
    static Stream<Arguments> regulationsAndSeeds() {
        return regulationsAndSeeds(Integer.getInteger("sample.seeds", 5));
    }

    /** Every regulation with a full year, which takes longer. */
    static Stream<Arguments> regulationsAndFewerSeeds() {
        return regulationsAndSeeds(Integer.getInteger("sample.seeds", 2));
    }

    private static Stream<Arguments> regulationsAndSeeds(int seeds) {
        return Regulations.builtIn().ids().stream()
                .flatMap(id -> IntStream.rangeClosed(1, seeds).mapToObj(seed -> Arguments.of(id, (long) seed)));
    }

    static SampleOrder order(String regulation, long seed, @Nullable LocalDate until, Set<Violation> violations) {
        return new SampleOrder(Regulations.builtIn(regulation), 24, seed, YEAR, until, null, violations);
    }

    /** Every fifth school is exported after the year, the others at some day of it. */
    static SampleOrder inOrder(String regulation, long seed) {
        LocalDate until = seed % 5 == 0 ? null : TUE_2024_09_10.plusDays(seed * 37 % 250);
        return order(regulation, seed, until, Set.of());
    }

    static SampleOrder withEveryViolation(String regulation, long seed) {
        return order(regulation, seed, null, EnumSet.allOf(Violation.class));
    }

    /**
     * What an audit did.
     *
     * @param findings the errors and warnings
     * @param codes the codes of the rules that were run
     */
    record Audited(List<Finding> findings, Set<String> codes) {}

    /** Audits a school by its own regulation. */
    static Audited audit(String regulation, Path folder) throws Exception {
        List<Finding> findings = new ArrayList<>();
        try (JournalPackage journal = JournalPackage.open(folder)) {
            AuditReport report = JournalAudit.of(Regulations.builtIn(regulation))
                    .run(journal, journal.manifest().exportedAt(), findings::add);
            return new Audited(
                    findings.stream()
                            .filter(finding -> finding.severity() != Severity.INFO)
                            .toList(),
                    report.rules().stream().map(RuleRun::rule).collect(Collectors.toSet()));
        }
    }

    /** The duties of a school that were done late, or should have been done. */
    static List<String> neglected(String regulation, Path folder) throws Exception {
        List<String> neglected = new ArrayList<>();
        try (JournalPackage journal = JournalPackage.open(folder)) {
            JournalDuties.of(Regulations.builtIn(regulation))
                    .run(journal, null, null, journal.manifest().exportedAt(), duty -> {
                        if (duty.state() == DutyState.LATE || duty.state() == DutyState.OVERDUE) {
                            neglected.add(duty.state() + " " + duty.code() + " " + duty.due());
                        }
                    });
        }
        return neglected;
    }
}
