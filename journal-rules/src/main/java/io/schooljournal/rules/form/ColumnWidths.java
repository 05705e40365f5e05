package io.schooljournal.rules.form;

import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Column;
import io.schooljournal.core.report.Document.Row;
import io.schooljournal.core.report.Document.Sheet;
import java.util.List;

/** What each column of a table needs of the width of paper, with letters of one size; in millimetres. */
final class ColumnWidths {
    /** No word is so long that it may not be broken at this width. */
    private static final double LONGEST_WORD = 34;
    /** No text is so long that it needs more than this. */
    private static final double LONGEST_LINE = 110;

    private static final double AIR = 2.2;
    private static final double NARROWEST = 4.6;
    private static final double NARROW_AIR = 1.2;
    private static final double NARROW_EASE = 2;
    private static final double EASY_NARROW = 10;
    private static final double SHORT_LINE = 40;
    private static final double BOLD = 1.12;

    private final Wording wording;
    private final Sheet sheet;
    private final double points;
    private final int subject;
    private final double[] least;
    private final double[] wanted;

    ColumnWidths(Wording wording, Sheet sheet, double points) {
        this.wording = wording;
        this.sheet = sheet;
        this.points = points;
        subject = Heads.subject(sheet);
        int count = sheet.columns().size();
        least = new double[count];
        wanted = new double[count];
        for (int at = 0; at < count; at++) {
            measure(at);
        }
        widenForGroups();
    }

    double points() {
        return points;
    }

    /** Returns what a column cannot do without. */
    double least(int column) {
        return least[column];
    }

    double least(List<Integer> columns) {
        return columns.stream().mapToDouble(this::least).sum();
    }

    /** Returns how high the turned headings of the columns are. */
    double height(List<Integer> columns) {
        return columns.stream()
                .map(sheet.columns()::get)
                .filter(Column::narrow)
                .mapToDouble(column -> Math.min(60, 2 + Letters.width(wording.of(column.head()), points)))
                .max()
                .orElse(0);
    }

    /** Shares the room among the columns: first what each cannot do without, then by what each wants. */
    List<Double> shared(List<Integer> columns, double room) {
        double need = least(columns);
        double wish = columns.stream()
                .mapToDouble(column -> wanted[column] - least[column])
                .sum();
        double rest = Math.max(0, room - need);
        double granted = wish == 0 ? 0 : Math.min(1, rest / wish);
        double spare = Math.max(0, rest - wish);
        double ease = columns.stream().mapToDouble(this::ease).sum();
        double eased = ease == 0 ? 0 : Math.min(1, spare / ease);
        double shrink = need > room ? room / need : 1;
        return columns.stream()
                .map(column ->
                        shrink * (least[column] + granted * (wanted[column] - least[column]) + eased * ease(column)))
                .toList();
    }

    /** Returns what a column takes gladly when there is room to spare: a table of few short columns is not stretched. */
    private double ease(int column) {
        if (!isWide(column)) {
            return Math.max(0, EASY_NARROW - wanted[column]);
        }
        return column == subject ? wanted[column] : wanted[column] / 2;
    }

    /** Returns what the columns take so that only long texts are broken into lines. */
    double comfortable(List<Integer> columns) {
        return columns.stream()
                .mapToDouble(column -> Math.max(least[column], Math.min(SHORT_LINE, wanted[column])))
                .sum();
    }

    private boolean isWide(int column) {
        return !sheet.columns().get(column).narrow();
    }

    private void measure(int at) {
        Column column = sheet.columns().get(at);
        String head = wording.of(column.head());
        double word = column.narrow() ? 0 : BOLD * word(head);
        double line = column.narrow() ? 0 : Math.max(word, width(head) / 2);
        for (Row row : sheet.rows()) {
            Cell cell = row.cells().get(at);
            String text = wording.of(cell);
            word = Math.max(word, Wording.isWords(cell) ? word(text) : width(text));
            line = Math.max(line, text.lines().mapToDouble(this::width).max().orElse(0));
        }
        double air = column.narrow() ? NARROW_AIR : AIR;
        least[at] = Math.max(NARROWEST, Math.min(LONGEST_WORD, word) + air);
        wanted[at] =
                column.narrow() ? least[at] + NARROW_EASE : Math.max(least[at], Math.min(LONGEST_LINE, line) + air);
    }

    private void widenForGroups() {
        for (Heads.Run run : Heads.runs(sheet.columns())) {
            if (run.group() != null) {
                double lack = Math.min(LONGEST_WORD, BOLD * word(wording.of(run.group()))) + AIR;
                for (int at = run.from(); at < run.from() + run.count(); at++) {
                    lack -= least[at];
                }
                for (int at = run.from(); lack > 0 && at < run.from() + run.count(); at++) {
                    least[at] += lack / run.count();
                    wanted[at] = Math.max(wanted[at], least[at]);
                }
            }
        }
    }

    private double width(String line) {
        return Letters.width(line, points);
    }

    private double word(String text) {
        double longest = 0;
        for (String word : text.split("[\\s-]+", -1)) {
            longest = Math.max(longest, width(word));
        }
        return longest;
    }
}
