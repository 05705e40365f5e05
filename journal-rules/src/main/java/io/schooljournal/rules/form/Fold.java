package io.schooljournal.rules.form;

import io.schooljournal.core.report.Document.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table that is wider than the paper is cut between its columns; those that say what a row is about stand on every part.
 * Letters are made smaller first, as far as they can still be read.
 */
final class Fold {
    /** Letters are easy to read. */
    private static final double[] EASY = {9, 8.5, 8};
    /** Letters can still be read. */
    private static final double[] SMALL = {8, 7.5, 7};

    private static final double FOLDED = 7.5;

    private Fold() {}

    /** Returns the parts of the table, in their order; one when it fits. */
    static List<Measures> of(Wording wording, Sheet sheet, double room) {
        List<Integer> all = IntStream.range(0, sheet.columns().size()).boxed().toList();
        for (double size : EASY) {
            ColumnWidths widths = new ColumnWidths(wording, sheet, size);
            if (widths.comfortable(all) <= room) {
                return List.of(measures(widths, all, room));
            }
        }
        for (double size : SMALL) {
            ColumnWidths widths = new ColumnWidths(wording, sheet, size);
            if (widths.least(all) <= room) {
                return List.of(measures(widths, all, room));
            }
        }
        ColumnWidths widths = new ColumnWidths(wording, sheet, FOLDED);
        List<Measures> parts = new ArrayList<>();
        for (List<Integer> columns : cut(widths, leading(widths, sheet, room), all, room)) {
            parts.add(measures(widths, columns, room));
        }
        return parts;
    }

    private static Measures measures(ColumnWidths widths, List<Integer> columns, double room) {
        return new Measures(columns, widths.shared(columns, room), widths.points(), widths.height(columns));
    }

    /** Returns the columns that stand on every part: those up to the subject of a row, as long as they leave room. */
    private static List<Integer> leading(ColumnWidths widths, Sheet sheet, double room) {
        int subject = Heads.subject(sheet);
        List<Integer> upTo = IntStream.rangeClosed(0, subject).boxed().toList();
        if (widths.least(upTo) <= room / 2) {
            return upTo;
        }
        return widths.least(subject) <= room / 2 ? List.of(subject) : List.of();
    }

    private static List<List<Integer>> cut(ColumnWidths widths, List<Integer> leading, List<Integer> all, double room) {
        List<Integer> rest =
                all.stream().filter(column -> !leading.contains(column)).toList();
        double free = room - widths.least(leading);
        int parts = packed(widths, leading, rest, free).size();
        double even = widths.least(rest) / parts;
        double widest = rest.stream().mapToDouble(widths::least).max().orElse(0);
        List<List<Integer>> balanced = packed(widths, leading, rest, Math.min(free, even + widest / 2));
        return balanced.size() == parts ? balanced : packed(widths, leading, rest, free);
    }

    private static List<List<Integer>> packed(
            ColumnWidths widths, List<Integer> leading, List<Integer> rest, double free) {
        List<List<Integer>> parts = new ArrayList<>();
        List<Integer> part = new ArrayList<>(leading);
        double used = 0;
        for (int column : rest) {
            if (used > 0 && used + widths.least(column) > free) {
                parts.add(part);
                part = new ArrayList<>(leading);
                used = 0;
            }
            part.add(column);
            used += widths.least(column);
        }
        parts.add(part);
        return parts;
    }
}
