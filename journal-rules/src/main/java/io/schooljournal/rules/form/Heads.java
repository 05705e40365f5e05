package io.schooljournal.rules.form;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Document.Column;
import io.schooljournal.core.report.Document.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings over the columns of a table: one row of them, or two when some share a group. */
final class Heads {
    private Heads() {}

    /**
     * Neighbours with the same heading over them.
     *
     * @param group the heading; null over a column that stands alone
     * @param from the index of the first of them in the list that was given
     * @param count how many they are
     */
    record Run(@Nullable Text group, int from, int count) {}

    /** Tells whether there is a row of groups. */
    static boolean grouped(List<Column> columns) {
        return columns.stream().anyMatch(column -> column.group() != null);
    }

    /** Returns the runs of columns, in their order. */
    static List<Run> runs(List<Column> columns) {
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < columns.size(); ) {
            Text group = columns.get(at).group();
            int end = at + 1;
            while (group != null
                    && end < columns.size()
                    && group.equals(columns.get(end).group())) {
                end++;
            }
            runs.add(new Run(group, at, end - at));
            at = end;
        }
        return runs;
    }

    /** Returns the index of the column that says what a row is about: the first that has words in it. */
    static int subject(Sheet sheet) {
        for (int column = 0; column < sheet.columns().size(); column++) {
            int at = column;
            if (!sheet.columns().get(at).narrow()
                    && sheet.rows().stream()
                            .anyMatch(row -> Wording.isWords(row.cells().get(at)))) {
                return at;
            }
        }
        return 0;
    }
}
