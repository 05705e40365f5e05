package io.schooljournal.rules.form;

import java.util.List;
import java.util.Locale;

/**
 * How wide the columns of a table on one width of paper are.
 *
 * @param columns the indices of the columns of the table that stand there
 * @param widths the width of each, in millimetres
 * @param points the size of letters
 * @param height how high the turned headings are, in millimetres; 0 when none is turned
 */
record Measures(List<Integer> columns, List<Double> widths, double points, double height) {
    Measures {
        columns = List.copyOf(columns);
        widths = List.copyOf(widths);
    }

    /** Returns the opening tag of the table. */
    String table() {
        double width = widths.stream().mapToDouble(Double::doubleValue).sum();
        return String.format(
                        Locale.ROOT,
                        "<table class=\"data\" style=\"width: %.2fmm; font-size: %.1fpt\">%n",
                        width,
                        points)
                .replace("\r", "");
    }

    String columnGroup() {
        StringBuilder group = new StringBuilder("<colgroup>");
        for (double width : widths) {
            group.append(String.format(Locale.ROOT, "<col style=\"width: %.2fmm\" />", width));
        }
        return group.append("</colgroup>\n").toString();
    }

    /** Returns the rest of the tag of a turned heading, and what turns it about the foot of its column. */
    String turned(int at) {
        double line = points * 1.25 * 25.4 / 72;
        double foot = (widths.get(at) + line) / 2;
        return String.format(
                Locale.ROOT,
                " style=\"height: %.2fmm; padding-left: %.2fmm\"><div style=\"width: %.2fmm; height: %.2fmm;"
                        + " transform: rotate(-90deg); transform-origin: 0 100%%\">",
                height,
                foot,
                height,
                line);
    }
}
