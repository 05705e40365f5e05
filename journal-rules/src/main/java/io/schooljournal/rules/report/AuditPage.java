package io.schooljournal.rules.report;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.markup.Markup;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** One self-contained page: a head, an article for each package, and nothing from elsewhere. */
final class AuditPage implements AuditRendering {
    private final Markup page;
    private final Words words;
    private @Nullable Setting setting;
    private FindingSamples samples = new FindingSamples();
    private int articles;

    AuditPage(OutputStream out, Language language) {
        page = new Markup(out);
        words = Words.in(language);
    }

    @Override
    public void begin(Setting begun) {
        setting = begun;
        samples = new FindingSamples();
    }

    @Override
    public void add(Finding finding) {
        samples.add(finding);
    }

    @Override
    public void report(AuditReport report) {
        if (setting == null) {
            throw new IllegalStateException("an audit must begin before it is finished");
        }
        if (articles == 0) {
            head(report.school() + ", " + report.academicYear());
        }
        articles++;
        new AuditArticle(page, words, setting, report, samples, "a" + articles).write();
    }

    @Override
    public void end() {
        if (articles == 0) {
            head(words.text("page.title"));
        }
        page.raw("<script>\n").resource(AuditPage.class, "audit.js").raw("</script>\n</body>\n</html>\n");
        page.flush();
    }

    @Override
    public void close() {}

    private void head(String subject) {
        page.raw("<!DOCTYPE html>\n<html lang=\"" + words.text("page.lang") + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .raw("<meta name=\"robots\" content=\"noindex\">\n<title>")
                .text(words.text("page.title") + ": " + subject)
                .raw("</title>\n<style>\n")
                .resource(AuditPage.class, "audit.css")
                .raw("</style>\n</head>\n<body>\n");
    }
}
