package io.schooljournal.rules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.obligation.DutyReport;
import io.schooljournal.rules.obligation.Names;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Duties as JSON Lines, or as one document with the totals after them. */
final class DutyJson implements DutyRendering {
    private final OutputStream out;
    private final DutyForm form;
    private final boolean lines;
    private final JsonGenerator json;
    private @Nullable Setting setting;
    private @Nullable Names names;
    private boolean written;

    DutyJson(OutputStream out, Language language, boolean lines) {
        this.out = out;
        this.form = new DutyForm(language);
        this.lines = lines;
        try {
            json = FindingForm.JSON.createGenerator(out);
            json.setPrettyPrinter(new MinimalPrettyPrinter(lines ? "\n" : ",\n"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void begin(Setting begun, Names known) {
        setting = begun;
        names = known;
        if (!lines) {
            raw("{\"duties\":[");
        }
    }

    @Override
    public void add(Duty duty) {
        if (setting == null || names == null) {
            throw new IllegalStateException("a duty must come after the beginning of its document");
        }
        try {
            form.write(json, duty, setting.zone(), names);
            written = true;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void report(DutyReport report) {
        try {
            json.close();
            out.flush();
            if (lines) {
                raw(written ? "\n" : "");
            } else if (names != null) {
                raw("],\n\"totals\":");
                try (JsonGenerator totals = FindingForm.JSON.createGenerator(out)) {
                    totals.writeStartObject();
                    form.totals(totals, report, names);
                    totals.writeEndObject();
                }
                raw("}\n");
            }
            out.flush();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void raw(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
