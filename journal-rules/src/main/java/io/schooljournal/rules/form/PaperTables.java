package io.schooljournal.rules.form;

import io.schooljournal.core.report.Document.Sheet;
import io.schooljournal.rules.markup.Markup;
import java.util.List;

/** The tables of a document as they stand on sheets of one width. */
final class PaperTables implements DocumentPage.Tables {
    /** A part of so many rows begins on a page of its own. */
    private static final int LONG = 12;

    private final Markup page;
    private final Wording wording;
    private final double room;

    PaperTables(Markup page, Wording wording, double room) {
        this.page = page;
        this.wording = wording;
        this.room = room;
    }

    @Override
    public void write(Sheet sheet, String caption) {
        boolean second = false;
        for (Measures measures : Fold.of(wording, sheet, room)) {
            if (second) {
                String css = sheet.rows().size() > LONG ? "continued apart" : "continued";
                page.raw("<p class=\"" + css + "\">")
                        .text(continued(sheet, measures))
                        .raw("</p>\n");
            }
            second = true;
            TableMarkup.onPaper(page, wording, sheet, measures).write(caption);
        }
    }

    private String continued(Sheet sheet, Measures measures) {
        List<Integer> columns = measures.columns();
        int last = columns.get(columns.size() - 1);
        int first = last;
        while (first > 0 && columns.contains(first - 1)) {
            first--;
        }
        return wording.of(Labels.CONTINUED) + " " + (first + 1) + "–" + (last + 1) + " " + wording.of(Labels.OF) + " "
                + sheet.columns().size();
    }
}
