package io.schooljournal.rules.form;

import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Column;
import io.schooljournal.core.report.Document.Row;
import io.schooljournal.core.report.Document.Sheet;
import io.schooljournal.core.report.Document.Weight;
import io.schooljournal.rules.markup.Markup;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table of a document, or those of its columns that go on one width of paper. */
final class TableMarkup {
    private final Markup page;
    private final Wording wording;
    private final Sheet sheet;
    private final List<Integer> shown;
    private final List<Column> columns;
    /** Cells that say what a row is about are names when one is longer than this; names are given room on a screen. */
    private static final int NAME = 10;

    private final int subject;
    private final boolean named;
    private final @Nullable Measures measures;
    private List<Row> rows;

    private TableMarkup(Markup page, Wording wording, Sheet sheet, List<Integer> shown, @Nullable Measures measures) {
        this.page = page;
        this.wording = wording;
        this.sheet = sheet;
        this.shown = shown;
        this.columns = shown.stream().map(sheet.columns()::get).toList();
        this.subject = Heads.subject(sheet);
        this.named = sheet.rows().stream()
                .anyMatch(row -> wording.of(row.cells().get(subject)).length() > NAME);
        this.measures = measures;
        this.rows = sheet.rows();
    }

    static TableMarkup onScreen(Markup page, Wording wording, Sheet sheet) {
        return new TableMarkup(
                page,
                wording,
                sheet,
                IntStream.range(0, sheet.columns().size()).boxed().toList(),
                null);
    }

    static TableMarkup onPaper(Markup page, Wording wording, Sheet sheet, Measures measures) {
        return new TableMarkup(page, wording, sheet, measures.columns(), measures);
    }

    /** Leaves out all rows but these, the last not included. */
    TableMarkup rows(int from, int to) {
        rows = sheet.rows().subList(from, to);
        return this;
    }

    void write(String caption) {
        page.raw(measures == null ? "<table class=\"data\">\n" : measures.table());
        page.raw("<caption>").whole(caption).raw("</caption>\n");
        if (measures != null) {
            page.raw(measures.columnGroup());
        }
        page.raw("<thead>\n");
        heads();
        page.raw("</thead>\n<tbody>\n");
        if (rows.isEmpty()) {
            page.raw("<tr><td class=\"none\" colspan=\"" + shown.size() + "\">")
                    .text(wording.of(Labels.NOTHING))
                    .raw("</td></tr>\n");
        }
        rows.forEach(this::row);
        page.raw("</tbody>\n</table>\n");
    }

    private void heads() {
        boolean grouped = Heads.grouped(columns);
        page.raw("<tr>");
        for (Heads.Run run : Heads.runs(columns)) {
            if (run.group() == null && grouped && measures != null) {
                // What repeats headings on paper cannot repeat one over two rows.
                page.raw("<th class=\"above\"></th>");
            } else if (run.group() == null) {
                head(run.from(), grouped ? " rowspan=\"2\"" : "");
            } else {
                page.raw("<th scope=\"colgroup\" class=\"group\" colspan=\"" + run.count() + "\">")
                        .whole(wording.of(run.group()))
                        .raw("</th>");
            }
        }
        page.raw("</tr>\n");
        if (grouped) {
            page.raw("<tr>");
            IntStream.range(0, columns.size())
                    .filter(at -> measures != null || columns.get(at).group() != null)
                    .forEach(at -> head(at, ""));
            page.raw("</tr>\n");
        }
    }

    private void head(int at, String span) {
        Column column = columns.get(at);
        String text = wording.of(column.head());
        if (!column.narrow()) {
            String css = shown.get(at) == subject ? " class=\"s\"" : "";
            page.raw("<th scope=\"col\"" + css + span + ">").whole(text).raw("</th>");
        } else if (measures == null) {
            page.raw("<th scope=\"col\" class=\"turn\"" + span + "><span>")
                    .whole(text)
                    .raw("</span></th>");
        } else {
            page.raw("<th scope=\"col\" class=\"turn\"" + span + measures.turned(at))
                    .whole(text)
                    .raw("</div></th>");
        }
    }

    private void row(Row row) {
        page.raw(
                row.weight() == Weight.PLAIN
                        ? "<tr>"
                        : "<tr class=\"" + row.weight().name().toLowerCase(Locale.ROOT) + "\">");
        for (int at : shown) {
            cell(
                    row.cells().get(at),
                    at == subject,
                    row.weight(),
                    sheet.columns().get(at).narrow());
        }
        page.raw("</tr>\n");
    }

    private void cell(Cell cell, boolean heads, Weight weight, boolean narrow) {
        String css = narrow
                ? " class=\"m\""
                : Wording.isNumber(cell)
                        ? " class=\"n\""
                        : isTime(cell) ? " class=\"t\"" : heads && named ? " class=\"named\"" : "";
        page.raw(heads ? "<th scope=\"row\"" + css + ">" : "<td" + css + ">");
        if (heads && weight == Weight.ALERT) {
            String attention = wording.of(Labels.ATTENTION);
            page.raw("<span class=\"sign\" title=\"" + attention + "\" role=\"img\" aria-label=\"" + attention
                    + "\">▲</span>&#160;");
        }
        String text = wording.of(cell);
        if (cell instanceof Cell.Words) {
            page.raw("<bdi>").whole(text).raw("</bdi>");
        } else if (cell instanceof Cell.Share share && share.whole() != 0) {
            page.raw("<span title=\"" + share.part() + "/" + share.whole() + "\">")
                    .text(text)
                    .raw("</span>");
        } else {
            page.whole(text);
        }
        page.raw(heads ? "</th>" : "</td>");
    }

    private static boolean isTime(Cell cell) {
        return cell instanceof Cell.Day || cell instanceof Cell.Moment;
    }
}
