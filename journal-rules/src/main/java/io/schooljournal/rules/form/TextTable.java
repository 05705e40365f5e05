package io.schooljournal.rules.form;

import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Column;
import io.schooljournal.core.report.Document.Row;
import io.schooljournal.core.report.Document.Sheet;
import io.schooljournal.core.report.Document.Weight;
import java.util.List;

/** A table in letters of one width: a row is one line, quantities stand at the right. */
final class TextTable {
    /** What is longer is cut here; no other form cuts. */
    private static final int LONGEST = 60;

    private final Wording wording;
    private final Sheet sheet;
    private final int[] widths;

    TextTable(Wording wording, Sheet sheet) {
        this.wording = wording;
        this.sheet = sheet;
        widths = sheet.columns().stream()
                .mapToInt(column -> length(head(column)))
                .toArray();
        for (Row row : sheet.rows()) {
            for (int at = 0; at < widths.length; at++) {
                widths[at] = Math.max(widths[at], length(text(row.cells().get(at))));
            }
        }
    }

    void write(StringBuilder text) {
        StringBuilder heads = new StringBuilder("  ");
        for (int at = 0; at < widths.length; at++) {
            pad(heads, head(sheet.columns().get(at)), widths[at], false);
        }
        end(text, heads);
        int width = 2 * (widths.length - 1);
        for (int each : widths) {
            width += each;
        }
        text.append("  ").append("─".repeat(width)).append('\n');
        if (sheet.rows().isEmpty()) {
            text.append("  ").append(wording.of(Labels.NOTHING)).append('\n');
        }
        sheet.rows().forEach(row -> row(text, row));
    }

    private void row(StringBuilder text, Row row) {
        StringBuilder line = new StringBuilder(sign(row.weight()));
        List<Cell> cells = row.cells();
        for (int at = 0; at < widths.length; at++) {
            pad(line, text(cells.get(at)), widths[at], Wording.isNumber(cells.get(at)));
        }
        end(text, line);
    }

    private static String sign(Weight weight) {
        return switch (weight) {
            case PLAIN -> "  ";
            case TOTAL -> "= ";
            case ALERT -> "! ";
        };
    }

    private String head(Column column) {
        String head = wording.of(column.head());
        return cut(column.group() == null ? head : wording.of(column.group()) + ": " + head);
    }

    private String text(Cell cell) {
        return cut(wording.of(cell));
    }

    private static String cut(String text) {
        String line = text.replace('\n', ' ');
        int length = length(line);
        return length <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void pad(StringBuilder line, String text, int width, boolean right) {
        String room = " ".repeat(width - length(text));
        line.append(right ? room + text : text + room).append("  ");
    }

    private static void end(StringBuilder text, StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
