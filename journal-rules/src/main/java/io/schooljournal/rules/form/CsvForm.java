package io.schooljournal.rules.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.Document.Column;
import io.schooljournal.core.report.Document.Row;
import io.schooljournal.core.report.Document.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The tables of a document as CSV. Days are {@code YYYY-MM-DD}, instants carry their offset, numbers have a point, shares
 * are in percent. A text that a spreadsheet program could take for a formula, or that begins with an apostrophe, gets an
 * apostrophe before it: whoever takes one leading apostrophe off every text has the journal's own words.
 */
final class CsvForm implements DocumentRendering {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final int PLACES = 2;

    private final Wording wording;
    private final boolean bom;

    CsvForm(Language language, boolean bom) {
        wording = new Wording(language);
        this.bom = bom;
    }

    @Override
    public void write(Document document, OutputStream out) {
        try {
            Writer writer = new OutputStreamWriter(new Unclosed(out), StandardCharsets.UTF_8);
            writer.write(bom ? "\ufeff" : "");
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer)) {
                tables(
                        csv,
                        document.sheets().stream()
                                .filter(sheet -> !sheet.columns().isEmpty())
                                .toList());
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void tables(CsvWriter csv, List<Sheet> sheets) {
        for (int at = 0; at < sheets.size(); at++) {
            Sheet sheet = sheets.get(at);
            if (at > 0) {
                csv.writeRecord().endRecord();
            }
            if (sheets.size() > 1) {
                csv.writeRecord(harmless(
                        sheet.heading() == null
                                ? wording.of(Labels.TABLE) + " " + (at + 1)
                                : wording.of(sheet.heading())));
            }
            csv.writeRecord(sheet.columns().stream().map(Column::code).toList());
            for (Row row : sheet.rows()) {
                csv.writeRecord(row.cells().stream().map(this::field).toList());
            }
        }
    }

    private String field(Cell cell) {
        if (Wording.isWords(cell)) {
            return harmless(wording.of(cell));
        }
        if (cell instanceof Cell.Figure figure) {
            return figure.value().toPlainString();
        }
        if (cell instanceof Cell.Share share && share.whole() != 0) {
            return Wording.percent(share, PLACES).toPlainString();
        }
        return Wording.iso(cell);
    }

    /** A lone sign is no formula, and a mark may be one. */
    static String harmless(String text) {
        boolean suspect = text.length() > 1 && FORMULA.indexOf(text.charAt(0)) >= 0;
        return suspect || text.startsWith("'") ? "'" + text : text;
    }
}
