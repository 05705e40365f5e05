package io.schooljournal.rules.report;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.rules.markup.Markup;
import java.util.List;
import java.util.Locale;

/** The audit of one package as a part of the page: the heading, the totals at a glance, then section by section. */
final class AuditArticle {
    private final Markup page;
    private final Words words;
    private final FindingWording wording;
    private final Setting setting;
    private final AuditReport report;
    private final List<FindingSamples.Group> groups;
    private final String anchor;

    AuditArticle(Markup page, Words words, Setting setting, AuditReport report, FindingSamples samples, String anchor) {
        this.page = page;
        this.words = words;
        this.wording = FindingWording.in(words.language());
        this.setting = setting;
        this.report = report;
        this.groups = samples.groups();
        this.anchor = anchor;
    }

    void write() {
        page.raw("<article>\n");
        heading();
        verdict();
        tiles();
        contents();
        CountSections counts = new CountSections(page, words, setting, anchor);
        counts.clauses(report, groups);
        counts.peopleAndClasses(report);
        new FindingSection(page, words, setting, anchor).write(groups);
        RuleSections rules = new RuleSections(page, words, setting, anchor);
        rules.gaps(report.notChecked());
        rules.runs(report.rules());
        rules.contents(report);
        page.raw("<footer>").text(words.text("page.footer")).raw("</footer>\n</article>\n");
    }

    private void heading() {
        page.raw("<header>\n<p class=\"over\">").text(words.text("page.title")).raw("</p>\n<h1>");
        page.name(report.school()).raw("</h1>\n<dl class=\"facts\">");
        fact(words.text("page.year"), report.academicYear());
        fact(words.text("page.judged"), wording.instant(report.asOf(), report.zone()) + " (" + report.zone() + ")");
        fact(words.text("page.source"), report.source());
        fact(words.text("page.regulation"), regulation());
        page.raw("</dl>\n</header>\n");
    }

    private void fact(String name, String value) {
        page.raw("<div>").element("dt", name).raw("<dd>").name(value).raw("</dd></div>");
    }

    private String regulation() {
        return setting.regulation(report.regulation())
                .map(regulation -> regulation.title().in(words.language()) + " (" + regulation.id() + ")")
                .orElse(report.regulation());
    }

    private long count(Severity severity) {
        return report.bySeverity().getOrDefault(severity, 0L);
    }

    /** Says the outcome in one sentence; what could not be checked is part of it. */
    private void verdict() {
        long found = count(Severity.ERROR) + count(Severity.WARNING);
        String tone = count(Severity.ERROR) > 0 ? "bad" : found > 0 ? "late" : "good";
        String outcome = new Sentence(words.text(found == 0 ? "verdict.nothing" : "verdict.found"))
                .fill(name -> switch (name) {
                    case "errors" -> words.count("severity.ERROR.count", count(Severity.ERROR));
                    case "warnings" -> words.count("severity.WARNING.count", count(Severity.WARNING));
                    case "clauses" ->
                        report.byClause().isEmpty()
                                ? null
                                : words.count("clauses.by", report.byClause().size());
                    default -> null;
                });
        page.raw("<p class=\"verdict " + tone + "\"><strong>").text(outcome).raw("</strong>");
        if (!report.notChecked().isEmpty()) {
            page.raw(" ").text(words.text(found == 0 ? "verdict.nothing-but" : "verdict.but"));
            page.raw(" <a href=\"#" + anchor + "-gaps\">")
                    .text(words.text("page.gaps"))
                    .raw("</a>.");
        }
        page.raw("</p>\n");
    }

    private void tiles() {
        page.raw("<ul class=\"tiles\">");
        for (Severity severity : Severity.values()) {
            String css = count(severity) == 0 ? "none" : severity.name().toLowerCase(Locale.ROOT);
            tile(css, count(severity), words.noun("severity." + severity + ".count", count(severity)));
        }
        long rows = report.rows().values().stream().mapToLong(Long::longValue).sum();
        tile("", rows, words.noun("rows.read", rows));
        tile("", report.rules().size(), words.noun("rules.run", report.rules().size()));
        long gaps =
                report.notChecked().stream().map(gap -> gap.rule()).distinct().count();
        tile(gaps == 0 ? "" : "gap", gaps, words.noun("rules.unchecked", gaps));
        page.raw("</ul>\n");
    }

    private void tile(String css, long number, String noun) {
        page.raw("<li class=\"" + css + "\"><b>")
                .text(words.number(number))
                .raw("</b> ")
                .element("span", noun)
                .raw("</li>");
    }

    private void contents() {
        page.raw("<nav aria-label=\"").text(words.text("page.contents")).raw("\"><ul>");
        for (String section : List.of("clauses", "people", "findings", "gaps", "rules", "package")) {
            page.raw("<li><a href=\"#" + anchor + "-" + section + "\">")
                    .text(words.text("nav." + section))
                    .raw("</a></li>");
        }
        page.raw("</ul></nav>\n");
    }
}
