package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.rules.analysis.Difference.Side;
import io.schooljournal.rules.analysis.Entries.Entry;
import io.schooljournal.rules.engine.WindowTerms;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Until when a regulation leaves an entry open, and until when it is in time, as its rules say it. */
final class Terms {
    private final List<WrittenRule> windows;
    private final List<WrittenRule> deadlines;
    private final Map<Entry, Side> closing = new HashMap<>();
    private final Map<Entry, Side> due = new HashMap<>();

    Terms(Dossier dossier, Action action, LocalDate day) {
        List<WrittenRule> rules = dossier.rulesOn(action, day);
        this.windows = rules.stream().filter(rule -> rule.is("window")).toList();
        this.deadlines = rules.stream().filter(rule -> rule.is("deadline")).toList();
    }

    /** Says when an entry closes: by the one window that prevails over the others that bind it. */
    Side window(Entry entry) {
        return closing.computeIfAbsent(entry, this::prevailing);
    }

    private Side prevailing(Entry entry) {
        List<WrittenRule> binding =
                windows.stream().filter(rule -> Entries.binds(rule, entry)).toList();
        return binding.stream()
                .filter(rule -> binding.stream()
                        .noneMatch(other -> other.names("prevailsOver").contains(rule.id())))
                .findFirst()
                .map(rule -> new Side(closes(rule), rule.clauses()))
                .orElseGet(() -> new Side(Phrases.of("term.noWindow"), List.of()));
    }

    private static Text closes(WrittenRule rule) {
        boolean working = rule.says("count", WindowTerms.Count.WORKING_DAYS.name());
        boolean sameTime = rule.says("closes", WindowTerms.Closes.SAME_TIME.name()) && rule.says("anchor", "LESSON");
        int days = rule.number("days");
        Text closes = Phrases.of(
                "term.closes." + rule.text("anchor") + (sameTime ? ".SAME_TIME" : ""),
                working ? Phrases.of("days.working", days) : Phrases.days(days));
        return rule.says("keptOpen", WindowTerms.KeptOpen.UNTIL_NEXT_LESSON.name())
                ? Phrases.of("term.kept", closes)
                : closes;
    }

    /** Says by when an entry is due: all deadlines that bind it, of which the earliest decides. */
    Side deadline(Entry entry) {
        return due.computeIfAbsent(entry, this::binding);
    }

    private Side binding(Entry entry) {
        List<WrittenRule> binding =
                deadlines.stream().filter(rule -> Entries.binds(rule, entry)).toList();
        if (binding.isEmpty()) {
            return new Side(Phrases.of("term.noDeadline"), List.of());
        }
        List<Text> dues = binding.stream().map(Terms::due).distinct().toList();
        return new Side(
                Phrases.of("term.due", Phrases.joined(dues, Phrases.of("term.and"))), Discoveries.clauses(binding));
    }

    private static Text due(WrittenRule rule) {
        String anchor = String.valueOf(rule.text("anchor"));
        if (rule.has("minutes")) {
            return Phrases.of("term.due.CLASSES_END", Phrases.minutes(rule.number("minutes")));
        }
        if (rule.has("time")) {
            return Phrases.of("term.due.LESSON_CLOCK", rule.text("time"));
        }
        int days = rule.number("days");
        boolean working = rule.says("count", WindowTerms.Count.WORKING_DAYS.name());
        return days == 0
                ? Phrases.of("term.due." + anchor + ".SAME")
                : Phrases.of(
                        "term.due." + anchor + (days < 0 ? ".BEFORE" : ".AFTER"),
                        working ? Phrases.of("days.working", Math.abs(days)) : Phrases.days(Math.abs(days)));
    }
}
