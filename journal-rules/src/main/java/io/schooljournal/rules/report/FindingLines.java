package io.schooljournal.rules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.regulation.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Findings as JSON Lines. */
final class FindingLines implements AuditRendering {
    private final JsonGenerator json;
    private final OutputStream out;
    private final FindingForm form;
    private final boolean many;
    private @Nullable Setting setting;
    private String prefix = "";
    private boolean written;

    FindingLines(OutputStream out, Language language, boolean many) {
        this.out = out;
        this.form = new FindingForm(language);
        this.many = many;
        try {
            json = FindingForm.JSON.createGenerator(out);
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void begin(Setting begun) {
        setting = begun;
        prefix = many ? begun.source() + "/" : "";
    }

    @Override
    public void add(Finding finding) {
        if (setting == null) {
            throw new IllegalStateException("a finding must come after the beginning of its audit");
        }
        try {
            form.write(json, finding, setting.zone(), prefix);
            written = true;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void report(AuditReport report) {}

    @Override
    public void end() {
        try {
            json.close();
            if (written) {
                out.write('\n');
            }
            out.flush();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void close() {}
}
