package io.schooljournal.rules.report;

import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.duty.DutyPlace;
import io.schooljournal.core.duty.DutyState;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.markup.Foreign;
import io.schooljournal.rules.obligation.DutyReport;
import io.schooljournal.rules.obligation.Names;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Duties for people, under what they are, and the totals after them. */
final class DutyText implements DutyRendering {
    private static final int STATE = 10;
    private final TextLines out;
    private final DutyWords words;
    private final SoonDue soon;
    private final boolean listed;
    private @Nullable Setting setting;
    private @Nullable Names names;
    private @Nullable String code;

    DutyText(OutputStream out, Language language, Instant soon, boolean listed) {
        this.out = new TextLines(out, false);
        this.words = new DutyWords(language);
        this.soon = new SoonDue(soon);
        this.listed = listed;
    }

    @Override
    public void begin(Setting begun, Names known) {
        setting = begun;
        names = known;
    }

    @Override
    public void add(Duty duty) {
        soon.add(duty);
        if (!listed || setting == null || names == null) {
            return;
        }
        if (!duty.code().equals(code)) {
            code = duty.code();
            out.line(duty.code() + ": " + Foreign.plain(words.what(duty)) + "  ["
                    + duty.clauses().stream().map(ClauseRef::toString).collect(Collectors.joining(", ")) + "]");
        }
        line(duty, setting, names);
    }

    private void line(Duty duty, Setting known, Names people) {
        String about = words.about(duty, people);
        DutyPlace place = duty.place();
        out.line("  " + TextLines.left(duty.state().name(), STATE)
                + words.text("duty.due") + " " + words.instant(duty.due(), known.zone())
                + (duty.done() == null
                        ? ""
                        : "; " + words.text("duty.done") + " " + words.instant(duty.done(), known.zone()))
                + (about.isEmpty() ? "" : "; " + Foreign.plain(about))
                + "; " + Foreign.plain(words.who(duty, people))
                + (place == null ? "" : "  " + place.file() + ":" + place.line()));
    }

    @Override
    public void report(DutyReport report) {
        if (setting != null && names != null) {
            totals(report, setting, names);
        }
        out.flush();
    }

    private void totals(DutyReport report, Setting known, Names people) {
        out.line("");
        out.line(words.text("duty.title") + ": " + Foreign.plain(report.school()) + ", " + report.academicYear() + ", "
                + words.text("page.as-of") + " " + words.instant(report.asOf(), report.zone()));
        out.line(words.counts(report.byState()));
        if (soon.count() > 0) {
            out.line("");
            out.line(words.text("duty.soon") + ": " + words.number(soon.count()));
            soon.shown().forEach(duty -> {
                out.line("  " + Foreign.plain(words.what(duty)));
                line(duty, known, people);
            });
        }
        if (!report.byPerson().isEmpty()) {
            out.line("");
            out.line(words.text("duty.by-person"));
            for (Map.Entry<String, Map<DutyState, Long>> person :
                    report.byPerson().entrySet()) {
                out.line("  " + Foreign.plain(words.name(person.getKey(), people)) + ": "
                        + words.counts(person.getValue()));
            }
        }
        out.line("");
        out.line(words.text("duty.by-duty"));
        for (DutyReport.OfDuty of : report.byDuty()) {
            out.line("  " + of.code() + ": " + words.counts(of.byState()));
        }
        if (!report.unknown().isEmpty()) {
            out.line("");
            out.line(words.text("duty.unknown"));
            for (NotChecked gap : report.unknown()) {
                out.line("  " + gap.rule() + ": " + Foreign.plain(words.why(gap)));
            }
        }
    }
}
