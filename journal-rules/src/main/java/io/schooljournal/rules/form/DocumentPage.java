package io.schooljournal.rules.form;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.Document.Labelled;
import io.schooljournal.core.report.Document.Sheet;
import io.schooljournal.rules.markup.Markup;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page of a document: its title, facts, parts, signatures and clauses. It is HTML and well-formed XML at once, since
 * what lays out paper reads XML.
 */
final class DocumentPage {
    private final Markup page;
    private final Wording wording;
    private final Document document;
    private final String style;

    /** Writes the table of a part, under a caption for those who hear the page. */
    @FunctionalInterface
    interface Tables {
        void write(Sheet sheet, String caption);

        /** Tells whether a part stands below the one before it; asked of each part but the first, before it is written. */
        default boolean standsBelow(Sheet sheet) {
            return sheet.goesOn();
        }
    }

    DocumentPage(Markup page, Wording wording, Document document, String style) {
        this.page = page;
        this.wording = wording;
        this.document = document;
        this.style = style;
    }

    void write(Tables tables) {
        head();
        page.raw("<header>\n").element("h1", wording.of(document.title()));
        facts();
        page.raw("</header>\n<main>\n");
        boolean first = true;
        for (Sheet sheet : document.sheets()) {
            part(sheet, tables, first ? "part" : tables.standsBelow(sheet) ? "part on" : "part apart");
            first = false;
        }
        page.raw("</main>\n");
        signatures();
        clauses();
        page.raw("</body>\n</html>\n");
    }

    private void head() {
        page.raw("<!DOCTYPE html>\n<html lang=\"" + wording.tag() + "\">\n<head>\n<meta charset=\"utf-8\" />\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\" />\n")
                .raw("<meta name=\"robots\" content=\"noindex\" />\n")
                .raw("<meta name=\"description\" content=\"")
                .whole(wording.of(document.title()))
                .raw("\" />\n")
                .element("title", wording.of(document.title()))
                .raw("\n<style>\n")
                .raw(PaperRules.of(document, wording))
                .resource(DocumentPage.class, style)
                .raw("</style>\n</head>\n<body>\n");
    }

    private void facts() {
        if (document.facts().isEmpty()) {
            return;
        }
        page.raw("<dl class=\"facts\">\n");
        for (Labelled fact : document.facts()) {
            page.raw("<div><dt>").whole(wording.of(fact.label())).raw("</dt><dd><bdi>");
            page.whole(wording.of(fact.value())).raw("</bdi></dd></div>\n");
        }
        page.raw("</dl>\n");
    }

    private void part(Sheet sheet, Tables tables, String css) {
        page.raw("<section class=\"" + css + "\">\n");
        Text heading = sheet.heading();
        if (heading != null) {
            page.raw("<h2>").whole(wording.of(heading)).raw("</h2>\n");
        }
        if (!sheet.columns().isEmpty()) {
            tables.write(sheet, wording.of(heading == null ? document.title() : heading));
        }
        notes(sheet.notes());
        page.raw("</section>\n");
    }

    private void notes(List<Text> notes) {
        if (notes.isEmpty()) {
            return;
        }
        page.raw("<ul class=\"notes\">\n");
        for (Text note : notes) {
            page.raw("<li>").whole(wording.of(note)).raw("</li>\n");
        }
        page.raw("</ul>\n");
    }

    private void signatures() {
        if (document.signatures().isEmpty()) {
            return;
        }
        String line = "</td><td class=\"line\">&#160;<small>";
        page.raw("<section class=\"signatures\">\n<table role=\"presentation\">\n<tbody>\n");
        for (Text who : document.signatures()) {
            page.raw("<tr><td class=\"who\">").whole(wording.of(who));
            for (Text what : List.of(Labels.SIGNATURE, Labels.NAME, Labels.DATE)) {
                page.raw(line).text(wording.of(what)).raw("</small>");
            }
            page.raw("</td></tr>\n");
        }
        page.raw("</tbody>\n</table>\n</section>\n");
    }

    private void clauses() {
        if (!document.clauses().isEmpty()) {
            String cited = document.clauses().stream().map(ClauseRef::toString).collect(Collectors.joining(", "));
            page.raw("<footer><p>")
                    .text(wording.of(Labels.CLAUSES) + ": ")
                    .whole(cited)
                    .raw("</p></footer>\n");
        }
    }
}
