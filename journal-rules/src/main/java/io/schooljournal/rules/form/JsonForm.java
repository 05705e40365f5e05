package io.schooljournal.rules.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.Document.Column;
import io.schooljournal.core.report.Document.Labelled;
import io.schooljournal.core.report.Document.Row;
import io.schooljournal.core.report.Document.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as JSON, as {@code documents/document.schema.json} describes it; words are the journal's own, nothing is replaced. */
final class JsonForm implements DocumentRendering {
    private static final JsonFactory JSON = new JsonFactory();
    /** Never by the platform's own line end: equal documents give equal bytes everywhere. */
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private final Language language;

    JsonForm(Language language) {
        this.language = language;
    }

    @Override
    public void write(Document document, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(new Unclosed(out))) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));
            json.writeStartObject();
            json.writeStringField("format", "journal-document");
            json.writeStringField("version", "1.0");
            json.writeStringField("document", document.kind().name());
            json.writeStringField("language", new Wording(language).tag());
            json.writeStringField("title", document.title().in(language));
            texts(
                    json,
                    "clauses",
                    document.clauses().stream().map(ClauseRef::toString).toList());
            facts(json, document.facts());
            json.writeArrayFieldStart("sheets");
            for (Sheet sheet : document.sheets()) {
                sheet(json, sheet);
            }
            json.writeEndArray();
            texts(json, "signatures", said(document.signatures()));
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void facts(JsonGenerator json, List<Labelled> facts) throws IOException {
        json.writeArrayFieldStart("facts");
        for (Labelled fact : facts) {
            json.writeStartObject();
            json.writeStringField("label", fact.label().in(language));
            json.writeFieldName("value");
            value(json, fact.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void sheet(JsonGenerator json, Sheet sheet) throws IOException {
        json.writeStartObject();
        optional(json, "heading", sheet.heading());
        json.writeArrayFieldStart("columns");
        for (Column column : sheet.columns()) {
            json.writeStartObject();
            json.writeStringField("code", column.code());
            json.writeStringField("head", column.head().in(language));
            optional(json, "group", column.group());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (Row row : sheet.rows()) {
            row(json, sheet.columns(), row);
        }
        json.writeEndArray();
        texts(json, "notes", said(sheet.notes()));
        json.writeEndObject();
    }

    private void row(JsonGenerator json, List<Column> columns, Row row) throws IOException {
        json.writeStartObject();
        json.writeStringField("weight", row.weight().name());
        json.writeObjectFieldStart("cells");
        for (int at = 0; at < columns.size(); at++) {
            json.writeFieldName(columns.get(at).code());
            value(json, row.cells().get(at));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void value(JsonGenerator json, Cell cell) throws IOException {
        if (cell instanceof Cell.Words foreign) {
            json.writeString(foreign.words());
        } else if (cell instanceof Cell.Said said) {
            json.writeString(said.text().in(language));
        } else if (cell instanceof Cell.Figure figure) {
            json.writeNumber(figure.value().toPlainString());
        } else if (cell instanceof Cell.Share share) {
            share(json, share);
        } else if (cell instanceof Cell.Blank) {
            json.writeNull();
        } else {
            json.writeString(Wording.iso(cell));
        }
    }

    private static void share(JsonGenerator json, Cell.Share share) throws IOException {
        json.writeStartObject();
        json.writeNumberField("part", share.part());
        json.writeNumberField("whole", share.whole());
        if (share.whole() != 0) {
            json.writeFieldName("percent");
            json.writeNumber(Wording.percent(share, Wording.SHOWN).toPlainString());
        }
        json.writeEndObject();
    }

    private void optional(JsonGenerator json, String name, @Nullable Text text) throws IOException {
        if (text != null) {
            json.writeStringField(name, text.in(language));
        }
    }

    private List<String> said(List<Text> texts) {
        return texts.stream().map(text -> text.in(language)).toList();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
