package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.rules.analysis.Entries.Entry;
import io.schooljournal.rules.format.Silence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entries that no window and no deadline binds though one binds entries like them, and silences that are none. */
final class TermLint {
    private final Dossier dossier;
    private final Discoveries found;
    private final Set<Silence> heard = new LinkedHashSet<>();

    TermLint(Dossier dossier, Discoveries found) {
        this.dossier = dossier;
        this.found = found;
    }

    void look() {
        for (LocalDate day : dossier.lessonDays()) {
            for (Action action : Action.values()) {
                gaps(action, day);
            }
            oneOfTwo(day);
        }
        for (Silence silence : dossier.file().silences()) {
            if (!heard.contains(silence)) {
                found.add(
                        LintCode.SILENCE_UNFOUNDED,
                        List.of(),
                        null,
                        Phrases.of("lint.SILENCE_UNFOUNDED", silence.text()));
            }
        }
    }

    private List<WrittenRule> terms(Action action, LocalDate day) {
        return dossier.rulesOn(action, day).stream()
                .filter(rule -> rule.is("window", "deadline"))
                .toList();
    }

    private void gaps(Action action, LocalDate day) {
        List<WrittenRule> terms = terms(action, day);
        if (terms.isEmpty()) {
            return;
        }
        Map<Text, Entry> bare = new LinkedHashMap<>();
        for (Entry entry : Entries.of(action)) {
            if (terms.stream().noneMatch(rule -> covers(rule, entry)) && !isSilent(action, entry)) {
                bare.putIfAbsent(kind(entry), entry);
            }
        }
        if (!bare.isEmpty()) {
            found.add(
                    LintCode.TERM_MISSING,
                    terms,
                    null,
                    Phrases.of(
                            "lint.TERM_MISSING", Phrases.action(action), Phrases.list(new ArrayList<>(bare.keySet()))));
        }
    }

    /** A grade that a deadline leaves out by name is spoken of. */
    private static boolean covers(WrittenRule rule, Entry entry) {
        return rule.has("exceptGrades") || Entries.binds(rule, entry);
    }

    private static Text kind(Entry entry) {
        return entry.work() != null
                ? Phrases.of("work." + entry.work())
                : entry.end() != null
                        ? Phrases.of("final." + entry.end())
                        : Phrases.joined(", ", Phrases.of("area." + entry.area()), Phrases.of("grade", entry.grade()));
    }

    private boolean isSilent(Action action, Entry entry) {
        boolean silent = false;
        for (Silence silence : dossier.file().silences()) {
            if (silence.actions().contains(action)
                    && (entry.work() == null
                            || silence.works().isEmpty()
                            || silence.works().contains(entry.work()))
                    && (entry.end() == null
                            || silence.finals().isEmpty()
                            || silence.finals().contains(entry.end()))) {
                heard.add(silence);
                silent = true;
            }
        }
        return silent;
    }

    /** A mark that may no longer be put may not be changed either, and the other way round. */
    private void oneOfTwo(LocalDate day) {
        List<WrittenRule> put = windows(Action.PUT_MARK, day);
        List<WrittenRule> change = windows(Action.CHANGE_MARK, day);
        Set<Text> oneOnly = new LinkedHashSet<>();
        for (Entry entry : Entries.of(Action.PUT_MARK)) {
            boolean closes = put.stream().anyMatch(rule -> Entries.binds(rule, entry));
            if (closes != change.stream().anyMatch(rule -> Entries.binds(rule, entry))) {
                oneOnly.add(kind(entry));
            }
        }
        if (!oneOnly.isEmpty()) {
            List<WrittenRule> both = new ArrayList<>(put);
            both.addAll(change);
            found.add(
                    LintCode.TERM_MISSING,
                    both,
                    null,
                    Phrases.of("lint.WINDOW_OF_ONE", Phrases.list(List.copyOf(oneOnly))));
        }
    }

    private List<WrittenRule> windows(Action action, LocalDate day) {
        return dossier.rulesOn(action, day).stream()
                .filter(rule -> rule.is("window"))
                .toList();
    }
}
