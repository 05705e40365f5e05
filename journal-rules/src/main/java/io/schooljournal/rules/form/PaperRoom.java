package io.schooljournal.rules.form;

import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.Document.Row;
import io.schooljournal.core.report.Document.Sheet;

/** How much of a sheet of A4 the parts of a document take, rather too much than too little; in millimetres. */
final class PaperRoom {
    /** What a line that says which columns follow takes. */
    static final double CONTINUED = 10;

    /** What parts of a document on one page keep between them. */
    static final double BETWEEN = 7;

    private static final double POINT = 25.4 / 72;
    private static final double PORTRAIT = 297 - 14 - 16;
    private static final double LANDSCAPE = 210 - 14 - 16;
    private static final double CAUTION = 4;
    private static final double PADDING = 1.4 + 0.2;

    private final Wording wording;
    private final boolean wide;

    PaperRoom(Wording wording, boolean wide) {
        this.wording = wording;
        this.wide = wide;
    }

    double width() {
        return wide ? PaperRules.LANDSCAPE : PaperRules.PORTRAIT;
    }

    double height() {
        return (wide ? LANDSCAPE : PORTRAIT) - CAUTION;
    }

    /** Returns what is left of the page on which a part of a document begins, below its headings. */
    double below(Document document, Sheet sheet) {
        double left = height();
        if (document.sheets().get(0).equals(sheet)) {
            left -= text(wording.of(document.title()), 14, width()) + 3;
            left -= document.facts().stream()
                            .mapToDouble(fact ->
                                    text(wording.of(fact.label()) + ": " + wording.of(fact.value()), 9.5, width()))
                            .sum()
                    + 4;
        }
        return left - heading(sheet);
    }

    /** Returns the height of the heading of a part. */
    double heading(Sheet sheet) {
        return sheet.heading() == null ? 0 : text(wording.of(sheet.heading()), 11.5, width()) + 2;
    }

    /** Returns the height of what is said below a table. */
    double notes(Sheet sheet) {
        return sheet.notes().isEmpty()
                ? 0
                : 2.5
                        + sheet.notes().stream()
                                .mapToDouble(note -> text(wording.of(note), 8.6, width() - 6) + 0.6)
                                .sum();
    }

    /** Returns what stands below the last part: those who sign, who are not left alone on a page, and the clauses. */
    static double signatures(Document document) {
        return document.signatures().isEmpty()
                ? 0
                : 9 + 13.0 * document.signatures().size() + 12;
    }

    /** Returns the height of a whole table. */
    double height(Sheet sheet, Measures part) {
        return heads(sheet, part)
                + sheet.rows().stream()
                        .mapToDouble(row -> row(row, sheet, part))
                        .sum();
    }

    /** Returns the height of a table's headings. */
    double heads(Sheet sheet, Measures part) {
        double groups = 0;
        double heads = part.height();
        for (int at = 0; at < part.columns().size(); at++) {
            Document.Column column = sheet.columns().get(part.columns().get(at));
            if (column.group() != null) {
                groups = Math.max(groups, text(wording.of(column.group()), part.points() * 1.12, 30));
            }
            if (!column.narrow()) {
                heads = Math.max(heads, text(wording.of(column.head()), part.points() * 1.12, inner(part, at, 2)));
            }
        }
        return heads + PADDING + (groups == 0 ? 0 : groups + PADDING);
    }

    /** Returns the height of a row. */
    double row(Row row, Sheet sheet, Measures part) {
        double highest = 0;
        for (int at = 0; at < part.columns().size(); at++) {
            int column = part.columns().get(at);
            double air = sheet.columns().get(column).narrow() ? 0.4 : 2;
            String text = wording.of(row.cells().get(column));
            highest = Math.max(highest, text(text, part.points(), inner(part, at, air)));
        }
        return highest + PADDING;
    }

    private static double inner(Measures part, int at, double air) {
        return part.widths().get(at) - air;
    }

    /** Returns the height of a text that is broken into lines of a width. */
    private static double text(String text, double points, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += lines(paragraph, points, width);
        }
        return lines * points * 1.28 * POINT;
    }

    private static int lines(String paragraph, double points, double width) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split(" ", -1)) {
            double length = Letters.width(word + " ", points);
            if (used > 0 && used + length > width) {
                lines++;
                used = 0;
            }
            used += length;
            while (used > width + Letters.width(" ", points)) {
                lines++;
                used -= width;
            }
        }
        return lines;
    }
}
