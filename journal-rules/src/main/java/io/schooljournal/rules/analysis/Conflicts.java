package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.rules.analysis.Conflict.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The conflicts of one regulation, found by laying its rules over each other, entry by entry. */
final class Conflicts {
    private static final String DUTY = "duty";
    private static final String DEADLINE = "deadline";
    private static final String WINDOW = "window";

    private final Dossier dossier;
    private final Map<String, Conflict> conflicts = new LinkedHashMap<>();

    private Conflicts(Dossier dossier) {
        this.dossier = dossier;
    }

    static List<Conflict> of(Dossier dossier) {
        Conflicts conflicts = new Conflicts(dossier);
        for (LocalDate day : dossier.lessonDays()) {
            for (Action action : Action.values()) {
                conflicts.find(action, dossier.rulesOn(action, day));
            }
            conflicts.roles(day);
        }
        return List.copyOf(conflicts.conflicts.values());
    }

    private void find(Action action, List<WrittenRule> rules) {
        BiPredicate<WrittenRule, WrittenRule> sameEntry = (one, other) ->
                Entries.of(action).stream().anyMatch(entry -> Entries.binds(one, entry) && Entries.binds(other, entry));
        for (WrittenRule one : rules) {
            for (WrittenRule other : rules) {
                Sort sort = sort(one, other, rules.indexOf(one) < rules.indexOf(other));
                if (sort != null && (sort == Sort.CHANGE || sameEntry.test(one, other))) {
                    add(sort, one, other);
                }
            }
        }
    }

    private static @Nullable Sort sort(WrittenRule one, WrittenRule other, boolean first) {
        if (one.is(WINDOW) && other.is(WINDOW)) {
            return prevails(one, other) ? Sort.WINDOWS : null;
        }
        if (one.is(DEADLINE) && other.is(DEADLINE)) {
            return first && !sameTerm(one, other) ? Sort.DEADLINES : null;
        }
        if (one.is(DUTY) && other.is(DUTY)) {
            return first && sameRecord(one, other) && !sameTerm(one, other) ? Sort.DUTIES : null;
        }
        if (one.is(DUTY) && other.is(WINDOW)) {
            return Sort.DUTY_AND_WINDOW;
        }
        if (one.is(DEADLINE) && other.is(WINDOW)) {
            return sameTerm(one, other) ? null : Sort.DEADLINE_AND_WINDOW;
        }
        if (one.is("year-final-lock", "closed-year") && other.is(WINDOW)) {
            return Sort.LOCK_AND_WINDOW;
        }
        return one.is("mark-change") && other.is("grant", WINDOW) ? Sort.CHANGE : null;
    }

    private static boolean prevails(WrittenRule one, WrittenRule other) {
        return one.names("prevailsOver").contains(other.id());
    }

    /** Two terms are the same when they end at the same instant, whatever the entry. */
    private static boolean sameTerm(WrittenRule one, WrittenRule other) {
        return List.of("anchor", "days", "minutes", "time", "offset", "unit", "date").stream()
                .allMatch(name -> same(one, other, name));
    }

    /** Two duties are about the same when one record shows that either is done. */
    private static boolean sameRecord(WrittenRule one, WrittenRule other) {
        return one.has("evidence") && same(one, other, "evidence") && same(one, other, "action");
    }

    private static boolean same(WrittenRule one, WrittenRule other, String parameter) {
        return String.valueOf(one.text(parameter)).equals(String.valueOf(other.text(parameter)));
    }

    private void roles(LocalDate day) {
        List<WrittenRule> inForce =
                dossier.rules().stream().filter(rule -> rule.isInForceOn(day)).toList();
        for (WrittenRule exclusion : inForce) {
            if (exclusion.is("exclusion")) {
                for (WrittenRule grant : inForce) {
                    List<String> both = new ArrayList<>(exclusion.holders());
                    both.retainAll(grant.holders());
                    if (grant.is("grant") && !both.isEmpty() && !rests(grant, exclusion)) {
                        add(Sort.ROLE, exclusion, grant);
                    }
                }
            }
        }
    }

    /** A clause that both admits and keeps out draws the line itself. */
    private static boolean rests(WrittenRule one, WrittenRule other) {
        return other.clauses().containsAll(one.clauses());
    }

    private void add(Sort sort, WrittenRule rule, WrittenRule other) {
        String key = sort + " " + rule.id() + " " + (sort == Sort.CHANGE ? "" : other.kind());
        conflicts.computeIfAbsent(key, first -> new Conflict(sort, rule)).add(other);
    }
}
