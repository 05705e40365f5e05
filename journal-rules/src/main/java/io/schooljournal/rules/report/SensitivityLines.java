package io.schooljournal.rules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.audit.Sensitivity.Change;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Every change as a line of JSON. */
final class SensitivityLines implements SensitivityRendering {
    private final OutputStream out;
    private final JsonGenerator json;
    private final FindingForm form;
    private @Nullable Setting setting;
    private @Nullable Alternative alternative;
    private boolean written;

    SensitivityLines(OutputStream out, Language language) {
        this.out = out;
        this.form = new FindingForm(language);
        try {
            this.json = FindingForm.JSON.createGenerator(out);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    @Override
    public void begin(Setting begun) {
        setting = begun;
    }

    @Override
    public void beginAlternative(Alternative begun) {
        alternative = begun;
    }

    @Override
    public void take(Change change, Finding finding) {
        if (setting == null || alternative == null) {
            throw new IllegalStateException("a change must come after the beginning of its package and reading");
        }
        try {
            json.writeStartObject();
            json.writeStringField("source", setting.source());
            json.writeStringField("reading", alternative.name());
            json.writeStringField("alternative", alternative.instead());
            json.writeStringField("change", change.name());
            json.writeFieldName("finding");
            form.write(json, finding, setting.zone(), "");
            json.writeEndObject();
            written = true;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void endAlternative() {}

    @Override
    public void end() {
        try {
            if (written) {
                json.writeRaw('\n');
                written = false;
            }
            json.flush();
            out.flush();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
