package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The windows of one action in the making; two that bind the same entry contradict each other unless one prevails. */
final class WindowsBuilder {
    private record Bound(RuleEntry entry, WindowTerms terms, WindowBinds binds, long reason) {}

    private final Action action;
    private final List<Bound> windows = new ArrayList<>();
    private final byte[] byEntry = new byte[Windows.cells()];

    WindowsBuilder(Action action) {
        this.action = action;
        Arrays.fill(byEntry, (byte) Windows.NONE);
    }

    void add(RuleEntry entry, WindowTerms terms, WindowBinds binds, long reason) throws BrokenRegulation {
        windows.add(new Bound(entry, terms, binds, reason));
        for (int kind = Kinds.firstOf(action); kind < Kinds.endOf(action); kind++) {
            for (SubjectArea area : SubjectArea.values()) {
                for (int grade = Grade.FIRST; grade <= Grade.LAST; grade++) {
                    if (binds.include(kind, area, grade)) {
                        bind(Windows.index(kind, area.ordinal(), grade), windows.size() - 1);
                    }
                }
            }
        }
    }

    private void bind(int cell, int added) throws BrokenRegulation {
        int before = byEntry[cell];
        if (before == Windows.NONE || prevails(added, before)) {
            byEntry[cell] = (byte) added;
        } else if (!prevails(before, added)) {
            throw windows.get(added)
                    .entry()
                    .broken("windows `" + windows.get(before).entry().id() + "` and `"
                            + windows.get(added).entry().id() + "` both bind the same `" + action
                            + "`; say which `prevailsOver` the other");
        }
    }

    private boolean prevails(int one, int other) {
        return windows.get(one)
                .binds()
                .prevailsOver()
                .contains(windows.get(other).entry().id());
    }

    Windows build() {
        return new Windows(
                windows.stream().map(Bound::terms).toList(),
                windows.stream().mapToLong(Bound::reason).toArray(),
                byEntry,
                Kinds.firstOf(action),
                Kinds.endOf(action));
    }
}
