package io.schooljournal.core.report;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of a regulation (документ, отчёт) as a value: what stands in it, whatever the form in which it is given out.
 *
 * @param kind which document
 * @param title its title
 * @param facts what it is about: school, class, study period, the day it was made; shown above the tables in this order
 * @param sheets its parts in their order, each beginning on a page of its own where there are pages,
 *     unless it goes on
 * @param signatures who signs a printed copy; a line with a place for name and date is left for each
 * @param wide true when it is printed across the sheet (альбомная ориентация)
 * @param clauses the clauses that ask for it; empty when no clause does
 */
public record Document(
        DocumentKind kind,
        Text title,
        List<Labelled> facts,
        List<Sheet> sheets,
        List<Text> signatures,
        boolean wide,
        List<ClauseRef> clauses) {
    /** The document keeps its own copies. */
    public Document {
        facts = List.copyOf(facts);
        sheets = List.copyOf(sheets);
        signatures = List.copyOf(signatures);
        clauses = List.copyOf(clauses);
    }

    /**
     * A line above the tables.
     *
     * @param label what it tells
     * @param value the fact
     */
    public record Labelled(Text label, Cell value) {}

    /**
     * A part of a document: a table under a heading, and remarks below it.
     *
     * @param heading its heading; null for none
     * @param columns the columns of its table, in their order; none when it is remarks only
     * @param rows the rows, each with a cell for every column
     * @param notes what is said below the table: formulas, what could not be counted and why
     * @param goesOn true when it may stand below the part before it on the same page, if there is room for the whole of it;
     *     false for what is given to somebody else or filed apart
     */
    public record Sheet(
            @Nullable Text heading, List<Column> columns, List<Row> rows, List<Text> notes, boolean goesOn) {
        /**
         * Every row has a cell for every column.
         *
         * @throws IllegalArgumentException when a row is shorter or longer
         */
        public Sheet {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
            int width = columns.size();
            Invariant.check(
                    rows.stream().allMatch(row -> row.cells().size() == width),
                    "every row of a sheet must have `" + width + "` cells");
        }

        /**
         * Makes a part that begins on a page of its own.
         *
         * @param heading its heading; null for none
         * @param columns the columns of its table
         * @param rows the rows, each with a cell for every column
         * @param notes what is said below the table
         * @throws IllegalArgumentException when a row is shorter or longer
         */
        public Sheet(@Nullable Text heading, List<Column> columns, List<Row> rows, List<Text> notes) {
            this(heading, columns, rows, notes, false);
        }
    }

    /**
     * A column of a table.
     *
     * @param code its name for programs, in {@code snake_case}, unique in its table: the header of CSV, the member of JSON
     * @param head its heading
     * @param group the heading that it shares with its neighbours of the same group; null for none
     * @param narrow true when its heading may be turned to save room, as in the columns of lessons
     */
    public record Column(String code, Text head, @Nullable Text group, boolean narrow) {
        /**
         * Returns an ordinary column.
         *
         * @param code its name for programs
         * @param ru the Russian heading
         * @param en the English heading
         * @return the column, of no group
         */
        public static Column of(String code, String ru, String en) {
            return new Column(code, new Text(ru, en), null, false);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells its cells, one for each column
     * @param weight how it stands out
     */
    public record Row(List<Cell> cells, Weight weight) {
        /** The row keeps its own copy. */
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * Returns an ordinary row.
         *
         * @param cells its cells
         * @return the row
         */
        public static Row of(List<Cell> cells) {
            return new Row(cells, Weight.PLAIN);
        }

        /**
         * Returns a row of totals.
         *
         * @param cells its cells
         * @return the row
         */
        public static Row total(List<Cell> cells) {
            return new Row(cells, Weight.TOTAL);
        }
    }

    /** How a row stands out. */
    public enum Weight {
        /** As any other (обычная строка). */
        PLAIN,
        /** As a sum or mean of others (итог). */
        TOTAL,
        /** As something to look at: a risk, a gap (требует внимания). */
        ALERT
    }
}
