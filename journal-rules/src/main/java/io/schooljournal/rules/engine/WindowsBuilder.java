package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The windows of one action in the making; of those that bind the same entry one must prevail over all others. */
final class WindowsBuilder {
    private record Bound(RuleEntry entry, WindowTerms terms, WindowBinds binds, long reason) {}

    private final Action action;
    private final List<Bound> windows = new ArrayList<>();

    WindowsBuilder(Action action) {
        this.action = action;
    }

    void add(RuleEntry entry, WindowTerms terms, WindowBinds binds, long reason) {
        windows.add(new Bound(entry, terms, binds, reason));
    }

    Windows build() throws BrokenRegulation {
        return new Windows(
                windows.stream().map(Bound::terms).toList(),
                windows.stream().mapToLong(Bound::reason).toArray(),
                byEntry(),
                Kinds.firstOf(action),
                Kinds.endOf(action));
    }

    private short[] byEntry() throws BrokenRegulation {
        short[] byEntry = new short[Windows.cells()];
        Arrays.fill(byEntry, (short) Windows.NONE);
        for (int kind = Kinds.firstOf(action); kind < Kinds.endOf(action); kind++) {
            for (SubjectArea area : SubjectArea.values()) {
                for (int grade = Grade.FIRST; grade <= Grade.LAST; grade++) {
                    byEntry[Windows.index(kind, area.ordinal(), grade)] = (short) binding(kind, area, grade);
                }
            }
        }
        return byEntry;
    }

    private int binding(int kind, SubjectArea area, int grade) throws BrokenRegulation {
        int best = Windows.NONE;
        for (int window = 0; window < windows.size(); window++) {
            if (windows.get(window).binds().include(kind, area, grade)
                    && (best == Windows.NONE || prevails(window, best))) {
                best = window;
            }
        }
        for (int other = 0; other < windows.size(); other++) {
            if (other != best
                    && windows.get(other).binds().include(kind, area, grade)
                    && (!prevails(best, other) || prevails(other, best))) {
                throw contradiction(Math.min(best, other), Math.max(best, other));
            }
        }
        return best;
    }

    private boolean prevails(int one, int other) {
        return windows.get(one)
                .binds()
                .prevailsOver()
                .contains(windows.get(other).entry().id());
    }

    private BrokenRegulation contradiction(int first, int second) {
        return windows.get(second)
                .entry()
                .broken("windows `" + windows.get(first).entry().id() + "` and `"
                        + windows.get(second).entry().id() + "` both bind the same `" + action
                        + "`; say which `prevailsOver` the other");
    }
}
