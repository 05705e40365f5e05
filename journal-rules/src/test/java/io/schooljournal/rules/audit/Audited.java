package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.SampleSchool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an audit finds and does not check beside duties, which have tests of their own; in one line each. */
record Audited(List<String> findings, AuditReport report) {
    private static final Set<String> DUTIES =
            Stream.of(DutyCode.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    static Audited of(Path folder, JournalPolicy policy, SampleSchool school) throws Exception {
        List<Finding> findings = new ArrayList<>();
        try (JournalPackage journal = JournalPackage.open(school.folder(folder.resolve("package")))) {
            AuditReport report =
                    JournalAudit.of(policy).run(journal, journal.manifest().exportedAt(), findings::add);
            return new Audited(
                    findings.stream()
                            .filter(finding -> !DUTIES.contains(finding.code()))
                            .map(Audited::shown)
                            .toList(),
                    report);
        }
    }

    private static String shown(Finding finding) {
        String clauses = finding.clauses().stream().map(Object::toString).collect(Collectors.joining(" "));
        return (finding.file() + ":" + finding.line() + " " + finding.severity() + " " + finding.code() + " " + clauses)
                .strip();
    }

    /** The accounts of what was not checked. */
    List<NotChecked> notChecked() {
        return report.notChecked().stream()
                .filter(account -> !DUTIES.contains(account.rule()))
                .toList();
    }

    /** The rules that want of an evidence left unchecked, with the cause and the rows. */
    String unchecked(String evidence) {
        return notChecked().stream()
                .filter(account -> account.evidence().equals(evidence))
                .map(account -> account.rule() + " " + account.cause() + " " + account.rows())
                .collect(Collectors.joining(", "));
    }
}
