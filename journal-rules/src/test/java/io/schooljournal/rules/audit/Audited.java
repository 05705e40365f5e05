package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.SampleSchool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an audit finds and does not check, in one line each. */
record Audited(List<String> findings, AuditReport report) {
    static Audited of(Path folder, JournalPolicy policy, SampleSchool school) throws Exception {
        List<Finding> findings = new ArrayList<>();
        try (JournalPackage journal = JournalPackage.open(school.folder(folder.resolve("package")))) {
            AuditReport report =
                    JournalAudit.of(policy).run(journal, journal.manifest().exportedAt(), findings::add);
            return new Audited(findings.stream().map(Audited::shown).toList(), report);
        }
    }

    private static String shown(Finding finding) {
        String clauses = finding.clauses().stream().map(Object::toString).collect(Collectors.joining(" "));
        return (finding.file() + ":" + finding.line() + " " + finding.severity() + " " + finding.code() + " " + clauses)
                .strip();
    }

    /** The rules that want of an evidence left unchecked, with the cause and the rows. */
    String unchecked(String evidence) {
        return report.notChecked().stream()
                .filter(account -> account.evidence().equals(evidence))
                .map(account -> account.rule() + " " + account.cause() + " " + account.rows())
                .collect(Collectors.joining(", "));
    }
}
