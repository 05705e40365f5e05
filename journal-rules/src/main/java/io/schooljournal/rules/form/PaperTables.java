package io.schooljournal.rules.form;

import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.Document.Column;
import io.schooljournal.core.report.Document.Sheet;
import io.schooljournal.rules.markup.Markup;
import java.util.List;

/**
 * The tables of a document as they stand on sheets of one width.
 *
 * <p>What lays out the pages repeats the headings of a table by itself, but loses turned ones on the way; a table that has
 * such is cut between its rows here, where each page is full by a cautious estimate.
 */
final class PaperTables implements DocumentPage.Tables {
    /** A part of so many rows begins on a page of its own. */
    private static final int LONG = 12;

    private final Markup page;
    private final Wording wording;
    private final Document document;
    private final PaperRoom paper;
    private double left;
    private boolean below;

    PaperTables(Markup page, Wording wording, Document document) {
        this.page = page;
        this.wording = wording;
        this.document = document;
        paper = new PaperRoom(wording, document.wide());
    }

    @Override
    public boolean standsBelow(Sheet sheet) {
        List<Measures> parts = Fold.of(wording, sheet, paper.width());
        boolean last = sheet.equals(document.sheets().get(document.sheets().size() - 1));
        below = sheet.goesOn()
                && !sheet.columns().isEmpty()
                && parts.size() == 1
                && PaperRoom.BETWEEN
                                + paper.heading(sheet)
                                + paper.height(sheet, parts.get(0))
                                + paper.notes(sheet)
                                + (last ? PaperRoom.signatures(document) : 0)
                        <= left;
        return below;
    }

    @Override
    public void write(Sheet sheet, String caption) {
        left = below ? left - PaperRoom.BETWEEN - paper.heading(sheet) : paper.below(document, sheet);
        below = false;
        boolean turned = sheet.columns().stream().anyMatch(Column::narrow);
        List<Measures> parts = Fold.of(wording, sheet, paper.width());
        for (int number = 0; number < parts.size(); number++) {
            Measures part = parts.get(number);
            if (number > 0) {
                boolean apart = turned
                        ? paper.height(sheet, part) + PaperRoom.CONTINUED > left
                        : sheet.rows().size() > LONG;
                continued(sheet, part, apart);
            }
            if (turned) {
                cut(sheet, part, caption);
            } else {
                TableMarkup.onPaper(page, wording, sheet, part).write(caption);
                left -= paper.height(sheet, part);
            }
        }
        left -= paper.notes(sheet);
    }

    private void continued(Sheet sheet, Measures part, boolean apart) {
        left = (apart ? paper.height() : left) - PaperRoom.CONTINUED;
        page.raw("<p class=\"" + (apart ? "continued apart" : "continued") + "\">")
                .text(continued(sheet, part))
                .raw("</p>\n");
    }

    private void cut(Sheet sheet, Measures part, String caption) {
        double heads = paper.heads(sheet, part);
        int from = 0;
        do {
            double used = heads;
            int to = from;
            while (to < sheet.rows().size()) {
                double row = paper.row(sheet.rows().get(to), sheet, part);
                if (to > from && used + row > left) {
                    break;
                }
                used += row;
                to++;
            }
            page.raw(from == 0 ? "<div>\n" : "<div class=\"apart\">\n");
            TableMarkup.onPaper(page, wording, sheet, part).rows(from, to).write(caption);
            page.raw("</div>\n");
            from = to;
            left = from < sheet.rows().size() ? paper.height() : left - used;
        } while (from < sheet.rows().size());
    }

    private String continued(Sheet sheet, Measures part) {
        List<Integer> columns = part.columns();
        int last = columns.get(columns.size() - 1);
        int first = last;
        while (first > 0 && columns.contains(first - 1)) {
            first--;
        }
        return wording.of(Labels.CONTINUED) + " " + (first + 1) + "–" + (last + 1) + " " + wording.of(Labels.OF) + " "
                + sheet.columns().size();
    }
}
