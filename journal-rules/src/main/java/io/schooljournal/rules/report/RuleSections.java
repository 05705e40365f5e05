package io.schooljournal.rules.report;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.audit.RuleRun;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.markup.Markup;
import java.util.List;
import java.util.Locale;

/** What was not checked and why, what was, and what the package held. */
final class RuleSections {
    private final Markup page;
    private final Words words;
    private final FindingWording wording;
    private final Setting setting;
    private final String anchor;

    RuleSections(Markup page, Words words, Setting setting, String anchor) {
        this.page = page;
        this.words = words;
        this.wording = FindingWording.in(words.language());
        this.setting = setting;
        this.anchor = anchor;
    }

    void gaps(List<NotChecked> gaps) {
        open("gaps");
        if (gaps.isEmpty()) {
            page.element("p class=\"calm\"", words.text("page.no-gaps")).raw("</section>\n");
            return;
        }
        page.element("p", words.text("page.gaps-intro"));
        page.table(
                "rules",
                words.text("page.gaps"),
                words.text("column.rule"),
                words.text("column.why"),
                words.text("column.clauses"));
        for (Gaps.OfRule rule : Gaps.byRule(gaps)) {
            rule(rule.rule());
            page.raw("<td><ul class=\"why\">");
            rule.gaps().forEach(gap -> page.element("li", wording.why(gap)));
            page.raw("</ul></td><td>");
            clauses(rule.clauses());
            page.raw("</td></tr>\n");
        }
        page.endTable().raw("</section>\n");
    }

    void runs(List<RuleRun> runs) {
        open("rules");
        page.table(
                "rules",
                words.text("page.rules"),
                words.text("column.rule"),
                words.text("column.severity"),
                words.text("column.clauses"),
                "#" + words.text("column.rows"),
                "#" + words.text("column.findings"));
        for (RuleRun run : runs) {
            rule(run.rule());
            page.element(
                    "td class=\"" + run.severity().name().toLowerCase(Locale.ROOT) + "\"",
                    words.text("severity." + run.severity()));
            page.raw("<td>");
            clauses(run.clauses());
            page.raw("</td>").element("td class=\"n\"", words.number(run.rows()));
            page.element("td class=\"n\"", words.number(run.findings())).raw("</tr>\n");
        }
        page.endTable().raw("</section>\n");
    }

    /** Writes how many rows each file had, and what nobody knew. */
    void contents(AuditReport report) {
        open("package");
        page.table("files", words.text("page.package"), words.text("column.file"), "#" + words.text("column.rows"));
        report.rows()
                .forEach((file, rows) -> page.raw("<tr><th scope=\"row\">")
                        .element("code", file)
                        .raw("</th>")
                        .element("td class=\"n\"", words.number(rows))
                        .raw("</tr>\n"));
        page.endTable();
        if (!report.ignored().isEmpty()) {
            page.element("p", words.text("page.ignored-intro")).raw("<ul class=\"ignored\">");
            report.ignored()
                    .forEach(name -> page.raw("<li>").element("code", name).raw("</li>"));
            page.raw("</ul>\n");
        }
        page.raw("</section>\n");
    }

    private void open(String section) {
        page.raw("<section id=\"" + anchor + "-" + section + "\">").element("h2", words.text("page." + section));
    }

    private void rule(String code) {
        String title = wording.rule(code);
        page.raw("<tr><th scope=\"row\">").text(title);
        if (!title.equals(code)) {
            page.raw(" <small><code>").text(code).raw("</code></small>");
        }
        page.raw("</th>");
    }

    /** The words of a clause stand behind its name, for those who point at it. */
    private void clauses(List<ClauseRef> clauses) {
        if (clauses.isEmpty()) {
            page.raw("—");
        }
        for (ClauseRef ref : clauses) {
            page.raw("<code title=\"")
                    .text(setting.clause(ref)
                            .map(clause -> clause.text().in(words.language()))
                            .orElse(""))
                    .raw("\">")
                    .text(ref.toString())
                    .raw("</code> ");
        }
    }
}
