package io.schooljournal.rules.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Column;
import io.schooljournal.core.report.Document.Row;
import io.schooljournal.core.report.Document.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class FoldTest {
    private static final Wording RUSSIAN = new Wording(Language.RU);

    @Property(tries = 200)
    void every_column_stands_on_some_part_and_no_part_is_wider_than_the_paper(
            @ForAll @IntRange(min = 1, max = 90) int count,
            @ForAll @IntRange(min = 60, max = 280) int room,
            @ForAll @Size(min = 1, max = 7) List<@AlphaChars @StringLength(max = 60) String> words,
            @ForAll boolean narrow) {
        List<Column> columns = IntStream.range(0, count)
                .mapToObj(at -> new Column("c" + at, new Text("с" + at, "c" + at), null, narrow && at > 0))
                .toList();
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            cells.add(Cell.words(words.get(at % words.size())));
        }
        Sheet sheet = new Sheet(null, columns, List.of(Row.of(cells)), List.of());
        List<Measures> parts = Fold.of(RUSSIAN, sheet, room);
        TreeSet<Integer> shown = new TreeSet<>();
        for (Measures part : parts) {
            shown.addAll(part.columns());
            assertEquals(part.columns().size(), part.widths().size());
            double width =
                    part.widths().stream().mapToDouble(Double::doubleValue).sum();
            assertTrue(width <= room + 0.001, () -> width + " of " + room);
        }
        assertEquals(count, shown.size());
    }

    @Test
    void what_says_whom_a_row_is_about_stands_on_every_part() {
        List<Measures> parts = Fold.of(RUSSIAN, Papers.wide().sheets().get(0), PaperRules.PORTRAIT);
        assertTrue(parts.size() > 1);
        assertTrue(parts.stream().allMatch(part -> part.columns().subList(0, 2).equals(List.of(0, 1))));
    }
}
