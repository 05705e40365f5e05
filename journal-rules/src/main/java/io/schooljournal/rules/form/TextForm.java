package io.schooljournal.rules.form;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.Document.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A document as lines for a terminal. */
final class TextForm implements DocumentRendering {
    private final Wording wording;

    TextForm(Language language) {
        wording = new Wording(language);
    }

    @Override
    public void write(Document document, OutputStream out) {
        StringBuilder text = new StringBuilder(1 << 12);
        line(text, wording.of(document.title()));
        document.facts().forEach(fact -> line(text, wording.of(fact.label()) + ": " + wording.of(fact.value())));
        if (!document.clauses().isEmpty()) {
            line(
                    text,
                    wording.of(Labels.CLAUSES) + ": "
                            + document.clauses().stream()
                                    .map(ClauseRef::toString)
                                    .collect(Collectors.joining(", ")));
        }
        document.sheets().forEach(sheet -> sheet(text, sheet));
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void sheet(StringBuilder text, Sheet sheet) {
        text.append('\n');
        if (sheet.heading() != null) {
            line(text, wording.of(sheet.heading()));
        }
        if (!sheet.columns().isEmpty()) {
            new TextTable(wording, sheet).write(text);
        }
        sheet.notes().forEach(note -> line(text, "* " + wording.of(note)));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line.replace('\n', ' ')).append('\n');
    }
}
