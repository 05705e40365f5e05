package io.schooljournal.rules.form;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.Document.Labelled;
import io.schooljournal.core.report.Document.Sheet;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/** The worksheet that tells what the document is about: its title, facts, clauses, and the remarks that go with no table. */
final class XlsxAbout {
    private final Wording wording;
    private final Document document;

    XlsxAbout(Wording wording, Document document) {
        this.wording = wording;
        this.document = document;
    }

    void write(Worksheet sheet) {
        XlsxCells cells = new XlsxCells(wording, sheet);
        sheet.width(0, 34);
        sheet.width(1, 90);
        int at = line(sheet, cells, 0, wording.of(Labels.DOCUMENT), Cell.words(wording.of(document.title())));
        for (Labelled fact : document.facts()) {
            at = line(sheet, cells, at, wording.of(fact.label()), fact.value());
        }
        if (!document.clauses().isEmpty()) {
            String cited = document.clauses().stream().map(ClauseRef::toString).collect(Collectors.joining(", "));
            at = line(sheet, cells, at, wording.of(Labels.CLAUSES), Cell.words(cited));
        }
        for (Sheet part : document.sheets()) {
            if (part.columns().isEmpty()) {
                String heading = wording.of(part.heading() == null ? Labels.NOTES : part.heading());
                String notes = part.notes().stream().map(wording::of).collect(Collectors.joining("\n"));
                at = line(sheet, cells, at, heading, Cell.words(notes));
            }
        }
        if (!document.signatures().isEmpty()) {
            String who = document.signatures().stream().map(wording::of).collect(Collectors.joining("\n"));
            line(sheet, cells, at, wording.of(Labels.SIGNATURES), Cell.words(who));
        }
    }

    private static int line(Worksheet sheet, XlsxCells cells, int at, String label, Cell value) {
        cells.text(at, 0, label);
        sheet.style(at, 0).bold().verticalAlignment("top").wrapText(true).set();
        cells.put(at, 1, value);
        var style = sheet.style(at, 1);
        XlsxCells.format(style, value, false);
        style.horizontalAlignment("left").verticalAlignment("top").set();
        return at + 1;
    }
}
