package io.schooljournal.rules.report;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.rules.markup.Markup;
import java.util.List;
import java.util.Locale;

/** The findings themselves, group by group: what is asked, and where it was not so. */
final class FindingSection {
    private static final int OPEN_UP_TO = 20;

    private final Markup page;
    private final Words words;
    private final FindingWording wording;
    private final Setting setting;
    private final String anchor;

    FindingSection(Markup page, Words words, Setting setting, String anchor) {
        this.page = page;
        this.words = words;
        this.wording = FindingWording.in(words.language());
        this.setting = setting;
        this.anchor = anchor;
    }

    void write(List<FindingSamples.Group> groups) {
        page.raw("<section class=\"findings\" id=\"" + anchor + "-findings\">")
                .element("h2", words.text("page.findings"));
        if (groups.isEmpty()) {
            page.element("p class=\"calm\"", words.text("page.no-findings"));
        } else {
            filter();
        }
        for (int i = 0; i < groups.size(); i++) {
            group(groups.get(i), i);
        }
        page.raw("</section>\n");
    }

    /** The field shows itself where scripts run. */
    private void filter() {
        page.raw("<p class=\"filter\" hidden><label>")
                .text(words.text("page.filter"))
                .raw(" <input type=\"search\" autocomplete=\"off\"></label> <span role=\"status\" data-none=\"")
                .text(words.text("page.filter-none"))
                .raw("\"></span></p>\n");
    }

    private void group(FindingSamples.Group group, int index) {
        String severity = group.key().severity().name();
        page.raw("<details class=\"group " + severity.toLowerCase(Locale.ROOT) + "\" id=\"" + anchor + "-g" + index
                + "\"" + (group.kept().size() <= OPEN_UP_TO ? " open" : "") + ">\n<summary><h3>");
        page.text(wording.rule(group.key().code())).raw("</h3> <span class=\"badge\">");
        page.text(words.text("severity." + severity)).raw("</span> <span class=\"total\">");
        page.text(words.count("findings", group.count())).raw("</span></summary>\n");
        clauses(group.key().clauses());
        findings(group);
        if (group.count() > group.kept().size()) {
            String shown = words.number(group.kept().size());
            String all = words.number(group.count());
            page.element("p class=\"rest\"", new Sentence(words.text("page.shown")).fill(name -> switch (name) {
                        case "shown" -> shown;
                        case "all" -> all;
                        default -> words.number(group.count() - group.kept().size());
                    }));
        }
        page.raw("<p class=\"code\"><code>").text(group.key().code()).raw("</code></p>\n</details>\n");
    }

    private void clauses(List<ClauseRef> clauses) {
        if (clauses.isEmpty()) {
            page.element("p class=\"calm\"", words.text("page.no-clause"));
            return;
        }
        page.raw("<ul class=\"law\">");
        for (ClauseRef ref : clauses) {
            page.raw("<li>").element("code", ref.toString()).raw(" ");
            setting.clause(ref).ifPresent(clause -> page.text(clause.text().in(words.language())));
            page.raw("</li>");
        }
        page.raw("</ul>\n");
    }

    private void findings(FindingSamples.Group group) {
        page.table(
                "rows",
                wording.rule(group.key().code()),
                words.text("column.wrong"),
                words.text("column.who"),
                words.text("column.class"),
                words.text("column.where"));
        group.kept().forEach(this::finding);
        page.endTable();
    }

    private void finding(Finding finding) {
        PersonId person = finding.person();
        ClassId schoolClass = finding.schoolClass();
        String id = finding.id();
        page.raw("<tr><td>").name(wording.message(finding, setting.zone())).raw("</td><td>");
        page.name(person == null ? "—" : person.toString()).raw("</td><td>");
        page.name(schoolClass == null ? "—" : schoolClass.toString()).raw("</td><td class=\"place\">");
        page.text(finding.file()).raw(":").text(Long.toString(finding.line()));
        if (id != null) {
            page.raw(" <small>").name(id).raw("</small>");
        }
        page.raw("</td></tr>\n");
    }
}
