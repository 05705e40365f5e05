package io.schooljournal.rules.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.AnswerForm;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding in its public form: members in a fixed order, absent when there is nothing to say. */
final class FindingForm {
    static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final FindingWording wording;

    FindingForm(Language language) {
        wording = FindingWording.in(language);
    }

    /** Writes the finding as one object; what is given as {@code prefix} stands before the name of its file. */
    void write(JsonGenerator json, Finding finding, SchoolZone zone, String prefix) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("code", finding.code());
        clauses(json, finding.clauses());
        json.writeStringField("file", prefix + finding.file());
        json.writeNumberField("line", finding.line());
        text(json, "id", finding.id());
        instant(json, "due", finding.due(), zone);
        instant(json, "actual", finding.actual(), zone);
        json.writeStringField("message", wording.message(finding, zone));
        json.writeEndObject();
    }

    static void clauses(JsonGenerator json, List<ClauseRef> clauses) throws IOException {
        json.writeArrayFieldStart("clauses");
        for (ClauseRef clause : clauses) {
            json.writeString(clause.toString());
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static void instant(JsonGenerator json, String name, @Nullable Instant instant, SchoolZone zone)
            throws IOException {
        if (instant != null) {
            json.writeStringField(name, AnswerForm.instant(instant, zone));
        }
    }
}
