package io.schooljournal.rules.form;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.Document;
import io.schooljournal.rules.markup.Markup;
import java.io.OutputStream;

/** A page for the screen, light or dark, which a browser prints on A4. */
final class HtmlForm implements DocumentRendering {
    private final Wording wording;

    HtmlForm(Language language) {
        wording = new Wording(language);
    }

    @Override
    public void write(Document document, OutputStream out) {
        Markup page = new Markup(out);
        new DocumentPage(page, wording, document, "document.css").write((sheet, caption) -> {
            page.raw("<div class=\"scroll\" tabindex=\"0\">\n");
            TableMarkup.onScreen(page, wording, sheet).write(caption);
            page.raw("</div>\n");
        });
        page.flush();
    }
}
