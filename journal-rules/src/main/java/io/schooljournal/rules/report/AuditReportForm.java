package io.schooljournal.rules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.audit.RuleRun;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.AnswerForm;
import java.io.IOException;
import java.util.Map;

/** The totals of an audit in their public form: {@code summary}, {@code rules} and {@code notChecked}. */
final class AuditReportForm {
    private final FindingWording wording;

    AuditReportForm(Language language) {
        wording = FindingWording.in(language);
    }

    /** Writes the three members, without the braces around them. */
    void write(JsonGenerator json, AuditReport report) throws IOException {
        json.writeRaw("\"summary\":");
        summary(json, report);
        json.writeRaw(",\n\"rules\":");
        json.writeStartArray();
        for (RuleRun run : report.rules()) {
            rule(json, run);
        }
        json.writeEndArray();
        json.writeRaw(",\n\"notChecked\":");
        json.writeStartArray();
        for (NotChecked gap : report.notChecked()) {
            notChecked(json, gap);
        }
        json.writeEndArray();
    }

    private static void summary(JsonGenerator json, AuditReport report) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", report.source());
        json.writeStringField("school", report.school());
        json.writeStringField("academicYear", report.academicYear());
        json.writeStringField("regulation", report.regulation());
        json.writeStringField("timezone", report.zone().toString());
        json.writeStringField("asOf", AnswerForm.instant(report.asOf(), report.zone()));
        counts(json, "bySeverity", report.bySeverity());
        counts(json, "byClause", report.byClause());
        counts(json, "byPerson", report.byPerson());
        counts(json, "byClass", report.byClass());
        counts(json, "rows", report.rows());
        json.writeArrayFieldStart("ignored");
        for (String name : report.ignored()) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, String name, Map<?, Long> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<?, Long> entry : counts.entrySet()) {
            json.writeNumberField(String.valueOf(entry.getKey()), entry.getValue());
        }
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, RuleRun run) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", run.rule());
        json.writeStringField("severity", run.severity().name());
        FindingForm.clauses(json, run.clauses());
        json.writeNumberField("rows", run.rows());
        json.writeNumberField("findings", run.findings());
        json.writeEndObject();
    }

    private void notChecked(JsonGenerator json, NotChecked gap) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", gap.rule());
        FindingForm.clauses(json, gap.clauses());
        json.writeStringField("cause", gap.cause().name());
        json.writeStringField("evidence", gap.evidence());
        json.writeNumberField("rows", gap.rows());
        json.writeStringField("message", wording.why(gap));
        json.writeEndObject();
    }
}
