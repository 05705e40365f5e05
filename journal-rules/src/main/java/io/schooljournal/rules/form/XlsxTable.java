package io.schooljournal.rules.form;

import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Column;
import io.schooljournal.core.report.Document.Row;
import io.schooljournal.core.report.Document.Sheet;
import io.schooljournal.core.report.Document.Weight;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** A table as a worksheet: its headings stay in sight, and are repeated on every page when it is printed. */
final class XlsxTable {
    private static final String LINE = "BFC5CC";
    private static final String HEAD = "E8ECF1";
    private static final String TOTAL = "F3F5F8";
    private static final String ALERT = "FDF0D5";
    private static final double NARROW = 4.7;
    private static final int LONGEST = 60;

    private final Wording wording;
    private final Sheet table;
    private final boolean wide;
    private final int heads;

    XlsxTable(Wording wording, Sheet table, boolean wide) {
        this.wording = wording;
        this.table = table;
        this.wide = wide;
        heads = Heads.grouped(table.columns()) ? 2 : 1;
    }

    void write(Worksheet sheet) {
        XlsxCells cells = new XlsxCells(wording, sheet);
        heads(sheet, cells);
        int at = heads;
        for (Row row : table.rows()) {
            row(sheet, cells, at++, row);
        }
        if (table.rows().isEmpty()) {
            cells.text(at++, 0, wording.of(Labels.NOTHING));
        }
        for (int note = 0; note < table.notes().size(); note++) {
            cells.text(at + 1 + note, 0, wording.of(table.notes().get(note)));
            sheet.style(at + 1 + note, 0).italic().set();
        }
        page(sheet);
    }

    private void page(Worksheet sheet) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.width(column, width(column));
        }
        int subject = Heads.subject(table);
        sheet.freezePane(subject < 3 ? subject + 1 : 0, heads);
        sheet.repeatRows(0, heads - 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(wide ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", Position.RIGHT);
    }

    private void heads(Worksheet sheet, XlsxCells cells) {
        List<Column> columns = table.columns();
        for (Heads.Run run : Heads.runs(columns)) {
            int last = run.from() + run.count() - 1;
            if (run.group() != null) {
                cells.text(0, run.from(), wording.of(run.group()));
                if (run.count() > 1) {
                    sheet.range(0, run.from(), 0, last).merge();
                }
            } else if (heads == 2) {
                sheet.range(0, run.from(), 1, run.from()).merge();
            }
        }
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            int row = column.group() == null ? 0 : heads - 1;
            cells.text(row, at, wording.of(column.head()));
            for (int each = 0; each < heads; each++) {
                boolean turned = column.narrow() && each >= row;
                StyleSetter style = ruled(sheet.style(each, at));
                style.bold().fillColor(HEAD).wrapText(!turned).verticalAlignment(turned ? "bottom" : "center");
                style.horizontalAlignment("center");
                if (turned) {
                    style.rotation(90);
                }
                style.set();
            }
        }
        columns.stream()
                .filter(Column::narrow)
                .mapToInt(column -> wording.of(column.head()).length())
                .max()
                .ifPresent(length -> sheet.rowHeight(heads - 1, Math.min(200, 14 + 6.0 * length)));
    }

    private void row(Worksheet sheet, XlsxCells cells, int at, Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            cells.put(at, column, cell);
            StyleSetter style = ruled(sheet.style(at, column));
            XlsxCells.format(style, cell, table.columns().get(column).narrow());
            if (row.weight() != Weight.PLAIN) {
                style.fillColor(row.weight() == Weight.TOTAL ? TOTAL : ALERT).bold();
            }
            style.set();
        }
    }

    private static StyleSetter ruled(StyleSetter style) {
        style.borderStyle(BorderStyle.THIN).borderColor(LINE).verticalAlignment("top");
        return style;
    }

    private double width(int at) {
        Column column = table.columns().get(at);
        String head = wording.of(column.head());
        int longest = column.narrow() ? 0 : word(head);
        for (Row row : table.rows()) {
            longest = Math.max(
                    longest,
                    wording.of(row.cells().get(at))
                            .lines()
                            .mapToInt(String::length)
                            .max()
                            .orElse(0));
        }
        return column.narrow() ? Math.max(NARROW, longest + 1.7) : Math.min(LONGEST, longest * 1.1 + 2.5);
    }

    private static int word(String text) {
        int longest = Math.min(24, text.length() / 2);
        for (String word : text.split("\\s+", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
