package io.schooljournal.rules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.regulation.Language;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One JSON document; the findings wait in a temporary file, because the totals come first. */
final class AuditJson implements AuditRendering {
    private final OutputStream out;
    private final FindingForm form;
    private final AuditReportForm reports;
    private final boolean many;
    private @Nullable Spool spool;
    private boolean second;

    AuditJson(OutputStream out, Language language, boolean many) {
        this.out = out;
        this.form = new FindingForm(language);
        this.reports = new AuditReportForm(language);
        this.many = many;
    }

    @Override
    public void begin(Setting setting) {
        try {
            if (many) {
                raw(second ? ",\n" : "[");
            }
            second = true;
            spool = new Spool(setting);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void add(Finding finding) {
        try {
            Spool begun = spool();
            form.write(begun.json, finding, begun.setting.zone(), "");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void report(AuditReport report) {
        try (Spool begun = spool()) {
            raw("{");
            try (JsonGenerator json = FindingForm.JSON.createGenerator(out)) {
                reports.write(json, report);
            }
            raw(",\n\"findings\":[");
            begun.copyTo(out);
            raw("]}");
            spool = null;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void end() {
        try {
            raw(many ? (second ? "]\n" : "[]\n") : "\n");
            out.flush();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void close() {
        try {
            if (spool != null) {
                spool.close();
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private Spool spool() {
        if (spool == null) {
            throw new IllegalStateException("an audit must begin before anything is found");
        }
        return spool;
    }

    private void raw(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The findings of one package, on disk. */
    private static final class Spool implements AutoCloseable {
        private final Setting setting;
        private final Path file = Files.createTempFile("journal-findings", ".json");
        private final JsonGenerator json;

        Spool(Setting setting) throws IOException {
            this.setting = setting;
            OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
            json = FindingForm.JSON.createGenerator(stream).enable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new MinimalPrettyPrinter(",\n"));
        }

        void copyTo(OutputStream out) throws IOException {
            json.close();
            Files.copy(file, out);
        }

        @Override
        public void close() throws IOException {
            json.close();
            Files.deleteIfExists(file);
        }
    }
}
