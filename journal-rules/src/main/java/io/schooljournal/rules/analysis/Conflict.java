package io.schooljournal.rules.analysis;

import io.schooljournal.core.regulation.ClauseRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rules that say different things of the same entry: one rule on one side, those against it on the other. */
final class Conflict {
    /** In what rules can disagree. */
    enum Sort {
        /** Two windows bind the same entry; one prevails. */
        WINDOWS,
        /** Two deadlines bind the same entry; the earlier decides and both are cited. */
        DEADLINES,
        /** An entry is due at one time and open until another. */
        DEADLINE_AND_WINDOW,
        /** An entry is open until a day and closed by an event that may come earlier. */
        LOCK_AND_WINDOW,
        /** A change is forbidden and granted, or open for a time. */
        CHANGE,
        /** Two duties are fulfilled by the same act and shown by the same record, and are due at different times. */
        DUTIES,
        /** A duty is due at one time, and what fulfils it is closed at another. */
        DUTY_AND_WINDOW,
        /** A role is kept from one action and granted another. */
        ROLE
    }

    private final Sort sort;
    private final WrittenRule rule;
    private final Set<WrittenRule> against = new LinkedHashSet<>();

    Conflict(Sort sort, WrittenRule rule) {
        this.sort = sort;
        this.rule = rule;
    }

    Sort sort() {
        return sort;
    }

    WrittenRule rule() {
        return rule;
    }

    void add(WrittenRule other) {
        against.add(other);
    }

    Set<WrittenRule> against() {
        return against;
    }

    boolean isEmpty() {
        return against.isEmpty();
    }

    List<WrittenRule> rules() {
        List<WrittenRule> rules = new ArrayList<>(List.of(rule));
        rules.addAll(against);
        return rules;
    }

    List<ClauseRef> other() {
        return Discoveries.clauses(List.copyOf(against));
    }
}
