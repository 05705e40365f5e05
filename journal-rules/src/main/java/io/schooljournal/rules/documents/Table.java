package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Column;
import io.schooljournal.core.report.Document.Row;
import io.schooljournal.core.report.Document.Sheet;
import io.schooljournal.core.report.Document.Weight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table while it is being filled. */
final class Table {
    private final @Nullable Text heading;
    private final Set<String> codes = new HashSet<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Text> notes = new ArrayList<>();
    private boolean goesOn;

    private Table(@Nullable Text heading) {
        this.heading = heading;
    }

    static Table plain() {
        return new Table(null);
    }

    static Table headed(Text heading) {
        return new Table(heading);
    }

    static Table headed(String ru, String en) {
        return new Table(new Text(ru, en));
    }

    Table column(String code, String ru, String en) {
        return column(Column.of(code, ru, en));
    }

    /** A code that another column has already is numbered. */
    Table column(Column column) {
        String code = column.code();
        for (int i = 2; codes.contains(code); i++) {
            code = column.code() + "_" + i;
        }
        codes.add(code);
        columns.add(new Column(code, column.head(), column.group(), column.narrow()));
        return this;
    }

    /** A name for programs, made of ids: small letters and digits with {@code _} between. */
    static String snake(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
    }

    Table row(List<Cell> cells) {
        rows.add(Row.of(cells));
        return this;
    }

    Table row(Cell... cells) {
        return row(List.of(cells));
    }

    Table total(List<Cell> cells) {
        rows.add(Row.total(cells));
        return this;
    }

    Table total(Cell... cells) {
        return total(List.of(cells));
    }

    Table alert(List<Cell> cells) {
        rows.add(new Row(cells, Weight.ALERT));
        return this;
    }

    Table row(List<Cell> cells, Weight weight) {
        rows.add(new Row(cells, weight));
        return this;
    }

    Table note(String ru, String en) {
        notes.add(new Text(ru, en));
        return this;
    }

    /** Says what could not be told, once, when the evidence is absent. */
    Table lacking(@Nullable String evidence, String ru, String en) {
        if (evidence != null) {
            Text note = new Text(
                    ru + ": не подсчитано, в выгрузке нет " + evidence,
                    en + ": not counted, the package has no " + evidence);
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int next() {
        return rows.size() + 1;
    }

    /** It may stand below the table before it on the same page. */
    Table goingOn() {
        goesOn = true;
        return this;
    }

    Sheet sheet() {
        return new Sheet(heading, columns, rows, notes, goesOn);
    }
}
