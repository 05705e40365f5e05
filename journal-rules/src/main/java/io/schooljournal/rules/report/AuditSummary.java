package io.schooljournal.rules.report;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.audit.RuleRun;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.markup.Foreign;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The totals of an audit for people, in lines of text. */
final class AuditSummary implements AuditRendering {
    private static final int SHOWN = 20;

    private final TextLines out;
    private final Words words;
    private final FindingWording wording;
    private @Nullable Setting setting;

    AuditSummary(OutputStream out, Language language, boolean coloured) {
        this(new TextLines(out, coloured), language);
    }

    AuditSummary(TextLines out, Language language) {
        this.out = out;
        this.words = Words.in(language);
        this.wording = FindingWording.in(language);
    }

    @Override
    public void begin(Setting begun) {
        setting = begun;
    }

    @Override
    public void add(Finding finding) {}

    @Override
    public void report(AuditReport report) {
        heading(report);
        totals(report);
        clauses(report);
        counts(words.text("page.people"), report.byPerson());
        counts(words.text("page.classes"), report.byClass());
        rules(report);
        gaps(report);
        ignored(report);
    }

    @Override
    public void end() {
        out.flush();
    }

    @Override
    public void close() {}

    private void heading(AuditReport report) {
        out.line(out.bold(Foreign.plain(report.school())) + ", " + Foreign.plain(report.academicYear()) + " — "
                + Foreign.plain(report.source()));
        out.line(words.text("summary.by") + " " + Foreign.plain(report.regulation()) + ", "
                + words.text("page.as-of") + " " + wording.instant(report.asOf(), report.zone()) + " ("
                + report.zone() + ")");
    }

    private void totals(AuditReport report) {
        long rows = report.rows().values().stream().mapToLong(Long::longValue).sum();
        StringBuilder line = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long count = report.bySeverity().getOrDefault(severity, 0L);
            String counted = words.count("severity." + severity + ".count", count);
            line.append(count == 0 ? counted : out.coloured(severity, counted)).append(", ");
        }
        out.line(line + words.count("rows", rows));
    }

    private void clauses(AuditReport report) {
        heading(words.text("page.clauses"), report.byClause().size());
        report.byClause().entrySet().stream()
                .limit(SHOWN)
                .forEach(entry -> out.line(TextLines.right(words.number(entry.getValue()), 9) + "  "
                        + Foreign.plain(entry.getKey()) + "  " + Foreign.plain(text(entry.getKey()))));
        rest(report.byClause());
    }

    private String text(String citation) {
        return setting == null || citation.indexOf(':') <= 0
                ? ""
                : setting.clause(ClauseRef.parse(citation))
                        .map(clause -> clause.text().in(words.language()))
                        .orElse("");
    }

    private void counts(String title, Map<String, Long> counts) {
        heading(title, counts.size());
        counts.entrySet().stream()
                .limit(SHOWN)
                .forEach(entry -> out.line(
                        TextLines.right(words.number(entry.getValue()), 9) + "  " + Foreign.plain(entry.getKey())));
        rest(counts);
    }

    private void rest(Map<String, Long> counts) {
        if (counts.size() > SHOWN) {
            out.line("           " + words.text("page.more") + " " + words.number(counts.size() - SHOWN));
        }
    }

    private void rules(AuditReport report) {
        heading(words.text("page.rules"), report.rules().size());
        for (RuleRun run : report.rules()) {
            out.line(TextLines.right(words.number(run.findings()), 9) + "  " + run.rule() + "  "
                    + wording.rule(run.rule()) + " (" + words.count("rows", run.rows()) + ")");
        }
    }

    private void gaps(AuditReport report) {
        List<Gaps.OfRule> rules = Gaps.byRule(report.notChecked());
        heading(words.text("page.gaps"), rules.size());
        for (Gaps.OfRule rule : rules) {
            String clauses = rule.clauses().stream().map(ClauseRef::toString).collect(Collectors.joining(", "));
            out.line("  " + rule.rule() + "  " + wording.rule(rule.rule())
                    + (clauses.isEmpty() ? "" : "  " + out.faint("[" + clauses + "]")));
            rule.gaps().forEach(gap -> out.line("      " + Foreign.plain(wording.why(gap))));
        }
    }

    private void ignored(AuditReport report) {
        if (!report.ignored().isEmpty()) {
            heading(words.text("page.ignored"), report.ignored().size());
            out.line("  " + report.ignored().stream().map(Foreign::plain).collect(Collectors.joining(", ")));
        }
    }

    private void heading(String title, int size) {
        if (size > 0) {
            out.line("");
            out.line(out.bold(title + ": " + words.number(size)));
        }
    }
}
