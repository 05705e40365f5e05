package io.schooljournal.rules.report;

import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.duty.DutyState;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.markup.Markup;
import io.schooljournal.rules.obligation.DutyReport;
import io.schooljournal.rules.obligation.Names;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One self-contained page: totals, what is due soon, the first overdue and late duties, and by person and duty. */
final class DutyPage implements DutyRendering {
    private static final int SHOWN = 500;
    private final Markup page;
    private final DutyWords words;
    private final SoonDue soon;
    private final List<Duty> overdue = new ArrayList<>();
    private final List<Duty> late = new ArrayList<>();
    private @Nullable Setting setting;
    private @Nullable Names names;

    DutyPage(OutputStream out, Language language, Instant soon) {
        this.page = new Markup(out);
        this.words = new DutyWords(language);
        this.soon = new SoonDue(soon);
    }

    @Override
    public void begin(Setting begun, Names known) {
        setting = begun;
        names = known;
    }

    @Override
    public void add(Duty duty) {
        soon.add(duty);
        List<Duty> kept = duty.state() == DutyState.OVERDUE ? overdue : late;
        if ((duty.state() == DutyState.OVERDUE || duty.state() == DutyState.LATE) && kept.size() < SHOWN) {
            kept.add(duty);
        }
    }

    @Override
    public void report(DutyReport report) {
        if (setting != null && names != null) {
            head(report);
            duties("duty.soon", soon.count(), soon.shown());
            duties("duty.state.OVERDUE", count(report, DutyState.OVERDUE), overdue);
            duties("duty.state.LATE", count(report, DutyState.LATE), late);
            people(report, names);
            byDuty(report);
            unknown(report);
            page.raw("<footer>").text(words.text("page.footer")).raw("</footer>\n</article>\n</body>\n</html>\n");
        }
        page.flush();
    }

    private static long count(DutyReport report, DutyState state) {
        return report.byState().getOrDefault(state, 0L);
    }

    private void head(DutyReport report) {
        page.raw("<!DOCTYPE html>\n<html lang=\"" + words.text("page.lang") + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text(words.text("duty.title") + ": " + report.school() + ", " + report.academicYear())
                .raw("</title>\n<style>\n")
                .resource(DutyPage.class, "audit.css")
                .raw("</style>\n</head>\n<body>\n<article>\n<header>\n<p class=\"over\">")
                .text(words.text("duty.title"))
                .raw("</p>\n<h1>")
                .name(report.school())
                .raw("</h1>\n<p>")
                .text(report.academicYear() + ", " + report.regulation() + ", " + words.text("page.as-of") + " "
                        + words.instant(report.asOf(), report.zone()))
                .raw("</p>\n<p class=\"verdict\"><strong>")
                .text(words.counts(report.byState()))
                .raw("</strong></p>\n</header>\n");
    }

    private void duties(String title, long count, List<Duty> shown) {
        if (count == 0 || setting == null || names == null) {
            return;
        }
        page.raw("<section>").element("h2", words.text(title) + ": " + words.number(count));
        page.table(
                "findings",
                words.text(title),
                words.text("duty.what"),
                words.text("duty.about"),
                words.text("column.who"),
                words.text("duty.due"),
                words.text("duty.done"),
                words.text("column.clauses"));
        for (Duty duty : shown) {
            page.raw("<tr><td>").text(words.what(duty)).raw("</td><td>");
            page.name(words.about(duty, names)).raw("</td><td>");
            page.name(words.who(duty, names)).raw("</td>");
            when(duty.due());
            when(duty.done());
            page.raw("<td>");
            for (ClauseRef clause : duty.clauses()) {
                page.raw("<span class=\"whole\">").text(clause.toString()).raw("</span> ");
            }
            page.raw("</td></tr>\n");
        }
        page.endTable();
        if (shown.size() < count) {
            page.element("p", words.first(shown.size(), count));
        }
        page.raw("</section>\n");
    }

    private void when(@Nullable Instant at) {
        page.raw("<td class=\"when\">")
                .text(words.instant(at, Objects.requireNonNull(setting).zone()))
                .raw("</td>");
    }

    private void people(DutyReport report, Names people) {
        page.raw("<section>").element("h2", words.text("duty.by-person"));
        counts(words.text("column.person"));
        for (Map.Entry<String, Map<DutyState, Long>> person : report.byPerson().entrySet()) {
            row(words.name(person.getKey(), people), person.getValue());
        }
        page.endTable().raw("</section>\n");
    }

    private void byDuty(DutyReport report) {
        page.raw("<section>").element("h2", words.text("duty.by-duty"));
        counts(words.text("duty.what"));
        for (DutyReport.OfDuty of : report.byDuty()) {
            row(
                    of.code() + " ("
                            + of.clauses().stream().map(ClauseRef::toString).collect(Collectors.joining(", ")) + ")",
                    of.byState());
        }
        page.endTable().raw("</section>\n");
    }

    private void counts(String first) {
        page.table(
                "counts",
                first,
                first,
                "#" + words.state(DutyState.MET),
                "#" + words.state(DutyState.LATE),
                "#" + words.state(DutyState.OVERDUE),
                "#" + words.state(DutyState.PENDING));
    }

    private void row(String name, Map<DutyState, Long> counts) {
        page.raw("<tr><td>").name(name).raw("</td>");
        for (DutyState state : DutyState.values()) {
            page.raw("<td class=\"n\">")
                    .text(words.number(counts.getOrDefault(state, 0L)))
                    .raw("</td>");
        }
        page.raw("</tr>\n");
    }

    private void unknown(DutyReport report) {
        if (report.unknown().isEmpty()) {
            return;
        }
        page.raw("<section>").element("h2", words.text("duty.unknown"));
        page.table(
                "counts",
                words.text("duty.unknown"),
                words.text("duty.what"),
                words.text("column.why"),
                "#" + words.text("duty.count"));
        for (NotChecked gap : report.unknown()) {
            page.raw("<tr><td>")
                    .text(gap.rule())
                    .raw("</td><td>")
                    .text(words.why(gap))
                    .raw("</td><td class=\"n\">");
            page.text(words.number(gap.rows())).raw("</td></tr>\n");
        }
        page.endTable().raw("</section>\n");
    }
}
