package io.schooljournal.rules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.audit.RuleRun;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.regulation.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * SARIF 2.1.0: a run for each package, so that code hosts and editors show findings at their file and line.
 *
 * <p>What was not checked is told as notes of the tool. Findings come before the rules they name, so that nothing is kept.
 */
final class AuditSarif implements AuditRendering {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String VERSION = "2.1.0";

    private final JsonGenerator json;
    private final Language language;
    private final FindingForm form;
    private final FindingWording wording;
    private boolean begun;
    private @Nullable Setting setting;

    AuditSarif(OutputStream out, Language language) {
        this.language = language;
        this.form = new FindingForm(language);
        this.wording = FindingWording.in(language);
        try {
            this.json = FindingForm.JSON.createGenerator(out);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Something that the stream may refuse. */
    private interface Writing {
        void write() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void begin(Setting next) {
        write(() -> {
            beginDocument();
            setting = next;
            json.writeStartObject();
            json.writeStringField("language", language.locale().toLanguageTag());
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeArrayFieldStart("results");
        });
    }

    private void beginDocument() throws IOException {
        if (!begun) {
            begun = true;
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", VERSION);
            json.writeArrayFieldStart("runs");
        }
    }

    @Override
    public void add(Finding finding) {
        write(() -> {
            Setting here = setting();
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringField("ruleId", finding.code());
            json.writeStringField("level", level(finding.severity()));
            text("message", wording.message(finding, here.zone()));
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", uri(here.source(), finding.file()));
            json.writeEndObject();
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", finding.line());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeFieldName("properties");
            form.write(json, finding, here.zone(), "");
            json.writeEndObject();
        });
    }

    @Override
    public void report(AuditReport report) {
        write(() -> {
            json.writeEndArray();
            json.writeObjectFieldStart("tool");
            json.writeObjectFieldStart("driver");
            json.writeStringField("name", "journal");
            json.writeArrayFieldStart("rules");
            for (RuleRun rule : report.rules()) {
                rule(rule);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            invocation(report);
            json.writeObjectFieldStart("automationDetails");
            json.writeStringField("id", report.regulation() + "/" + report.academicYear() + "/");
            json.writeEndObject();
            json.writeEndObject();
            setting = null;
        });
    }

    private void rule(RuleRun rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.rule());
        text("shortDescription", wording.rule(rule.rule()));
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        FindingForm.clauses(json, rule.clauses());
        json.writeNumberField("rows", rule.rows());
        json.writeNumberField("findings", rule.findings());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void invocation(AuditReport report) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (NotChecked gap : report.notChecked()) {
            json.writeStartObject();
            json.writeStringField("level", "note");
            text("message", wording.why(gap));
            json.writeObjectFieldStart("associatedRule");
            json.writeStringField("id", gap.rule());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** The file by the path its package was given by. */
    private static String uri(String source, String file) {
        String path = source.replace('\\', '/');
        String whole = (path.endsWith("/") ? path : path + "/") + file;
        try {
            boolean absolute = whole.startsWith("/");
            return new URI(absolute ? "file" : null, absolute ? "" : null, whole, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("`" + whole + "` cannot be written as an address", impossible);
        }
    }

    @Override
    public void end() {
        write(() -> {
            beginDocument();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        });
    }

    private Setting setting() {
        if (setting == null) {
            throw new IllegalStateException("an audit must begin before anything is found");
        }
        return setting;
    }

    @Override
    public void close() {
        write(json::close);
    }
}
