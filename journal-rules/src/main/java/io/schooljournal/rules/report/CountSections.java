package io.schooljournal.rules.report;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.markup.Markup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How many findings there are by clause, by person and by class. */
final class CountSections {
    private static final int SHOWN = 50;

    private final Markup page;
    private final Words words;
    private final Setting setting;
    private final String anchor;

    CountSections(Markup page, Words words, Setting setting, String anchor) {
        this.page = page;
        this.words = words;
        this.setting = setting;
        this.anchor = anchor;
    }

    /** Writes the clauses with their own words, each with a link to its first group of findings. */
    void clauses(AuditReport report, List<FindingSamples.Group> groups) {
        open("clauses");
        if (report.byClause().isEmpty()) {
            page.element("p class=\"calm\"", words.text("page.no-clauses"));
        } else {
            long most = most(report.byClause());
            page.table(
                    "counts",
                    words.text("page.clauses"),
                    words.text("column.clause"),
                    words.text("column.asks"),
                    "#" + words.text("column.findings"));
            report.byClause().forEach((citation, count) -> clause(citation, count, most, groups));
            page.endTable();
        }
        page.raw("</section>\n");
    }

    private void clause(String citation, long count, long most, List<FindingSamples.Group> groups) {
        ClauseRef ref = ClauseRef.parse(citation);
        Optional<FindingSamples.Group> group = groups.stream()
                .filter(candidate -> candidate.key().clauses().contains(ref))
                .findFirst();
        page.raw("<tr><th scope=\"row\">");
        group.ifPresent(found -> page.raw("<a href=\"#" + anchor + "-g" + groups.indexOf(found) + "\">"));
        page.element("code", citation);
        group.ifPresent(found -> page.raw("</a>"));
        page.raw("</th><td>")
                .text(setting.clause(ref)
                        .map(clause -> clause.text().in(words.language()))
                        .orElse("—"));
        page.raw("</td>");
        bar(count, most);
        page.raw("</tr>\n");
    }

    /** Writes who and which classes the findings concern, side by side where there is room. */
    void peopleAndClasses(AuditReport report) {
        page.raw("<div class=\"pair\">\n");
        counts("people", "column.person", report.byPerson());
        counts("classes", "column.class", report.byClass());
        page.raw("</div>\n");
    }

    private void counts(String section, String column, Map<String, Long> counts) {
        open(section);
        if (counts.isEmpty()) {
            page.element("p class=\"calm\"", words.text("page.no-" + section));
        } else {
            long most = most(counts);
            page.table(
                    "counts", words.text("page." + section), words.text(column), "#" + words.text("column.findings"));
            counts.entrySet().stream().limit(SHOWN).forEach(entry -> {
                page.raw("<tr><th scope=\"row\" class=\"pick\">")
                        .name(entry.getKey())
                        .raw("</th>");
                bar(entry.getValue(), most);
                page.raw("</tr>\n");
            });
            page.endTable();
        }
        if (counts.size() > SHOWN) {
            page.element("p class=\"rest\"", words.text("page.more") + " " + words.number(counts.size() - SHOWN));
        }
        page.raw("</section>\n");
    }

    private void open(String section) {
        page.raw("<section id=\"" + anchor + "-" + section + "\">").element("h2", words.text("page." + section));
    }

    private void bar(long count, long most) {
        String width = String.format(Locale.ROOT, "%.1f", 100.0 * count / Math.max(1, most));
        page.raw("<td class=\"n\"><span class=\"bar\" aria-hidden=\"true\"><i style=\"width:" + width
                        + "%\"></i></span>")
                .element("span class=\"num\"", words.number(count))
                .raw("</td>");
    }

    private static long most(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    }
}
