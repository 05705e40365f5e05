package io.schooljournal.rules.form;

import io.schooljournal.core.report.Document;
import java.util.Locale;

/** The rules of style for sheets of A4: their direction, margins, and the page's number at the foot. */
final class PaperRules {
    /** The room for a table on a sheet that stands, in millimetres. */
    static final double PORTRAIT = 210 - 20 - 10 - 0.5;
    /** The room for a table on a sheet that lies, in millimetres. */
    static final double LANDSCAPE = 297 - 12 - 12 - 0.5;

    private static final int LONGEST = 90;

    private PaperRules() {}

    static String of(Document document, Wording wording) {
        String size = document.wide() ? "A4 landscape; margin: 14mm 12mm 16mm 12mm" : "A4; margin: 14mm 10mm 16mm 20mm";
        String font = "font: 7.5pt \"" + Letters.FAMILY + "\", \"DejaVu Sans\", sans-serif; color: #444; ";
        return "@page { size: " + size + "; font-family: \"" + Letters.FAMILY + "\";\n"
                + "  @bottom-left { " + font + "content: " + quoted(cut(wording.of(document.title()))) + "; }\n"
                + "  @bottom-right { " + font + "white-space: nowrap; content: "
                + quoted(wording.of(Labels.PAGE) + " ")
                + " counter(page) " + quoted(" " + wording.of(Labels.OF) + " ") + " counter(pages); } }\n";
    }

    private static String cut(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST) + "…";
    }

    /** Returns the text as a string of CSS: whatever is neither letter nor digit is written by its number. */
    static String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                css.appendCodePoint(point);
            } else {
                css.append(String.format(Locale.ROOT, "\\%06x", point));
            }
        });
        return css.append('"').toString();
    }
}
