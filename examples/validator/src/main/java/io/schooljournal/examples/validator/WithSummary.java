package io.schooljournal.examples.validator;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.rules.report.AuditRendering;
import io.schooljournal.rules.report.Setting;

/** A rendering with the totals beside it, on another stream. */
final class WithSummary implements AuditRendering {
    private final AuditRendering rendering;
    private final AuditRendering summary;

    WithSummary(AuditRendering rendering, AuditRendering summary) {
        this.rendering = rendering;
        this.summary = summary;
    }

    @Override
    public void begin(Setting setting) {
        rendering.begin(setting);
        summary.begin(setting);
    }

    @Override
    public void add(Finding finding) {
        rendering.add(finding);
    }

    @Override
    public void report(AuditReport report) {
        rendering.report(report);
        summary.report(report);
    }

    @Override
    public void end() {
        rendering.end();
        summary.end();
    }

    @Override
    public void close() {
        rendering.close();
        summary.close();
    }
}
