package io.schooljournal.rules.report;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.markup.Foreign;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Findings for people, under the file they are in, and the totals after them. */
final class AuditText implements AuditRendering {
    private static final int PLACE = 9;
    private static final int SEVERITY = 8;

    private final TextLines out;
    private final FindingWording wording;
    private final AuditSummary summary;
    private @Nullable Setting setting;
    private @Nullable String file;

    AuditText(OutputStream out, Language language, boolean coloured) {
        this.out = new TextLines(out, coloured);
        this.wording = FindingWording.in(language);
        this.summary = new AuditSummary(this.out, language);
    }

    @Override
    public void begin(Setting begun) {
        if (setting != null) {
            out.line("");
        }
        setting = begun;
        file = null;
        summary.begin(begun);
    }

    @Override
    public void add(Finding finding) {
        if (setting == null) {
            throw new IllegalStateException("a finding must come after the beginning of its audit");
        }
        if (!finding.file().equals(file)) {
            file = finding.file();
            out.line(out.bold(Foreign.plain(file)));
        }
        String clauses = finding.clauses().stream().map(ClauseRef::toString).collect(Collectors.joining(", "));
        String id = finding.id();
        out.line(TextLines.right(Long.toString(finding.line()), PLACE) + "  "
                + out.coloured(
                        finding.severity(), TextLines.left(finding.severity().name(), SEVERITY))
                + finding.code() + "  " + (id == null ? "" : Foreign.plain(id) + ": ")
                + Foreign.plain(wording.message(finding, setting.zone()))
                + (clauses.isEmpty() ? "" : "  " + out.faint("[" + clauses + "]")));
    }

    @Override
    public void report(AuditReport report) {
        if (file != null) {
            out.line("");
        }
        summary.report(report);
    }

    @Override
    public void end() {
        out.flush();
    }

    @Override
    public void close() {}
}
