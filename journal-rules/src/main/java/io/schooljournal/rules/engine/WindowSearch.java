package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectArea;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Looks through the windows of every entry that the known facts leave possible. */
final class WindowSearch {
    private static final int AREAS = SubjectArea.values().length;

    private final Windows windows;
    private final int kind;
    private final @Nullable SubjectArea area;
    private final @Nullable Grade grade;

    WindowSearch(Windows windows, int kind, @Nullable SubjectArea area, @Nullable Grade grade) {
        this.windows = windows;
        this.kind = kind;
        this.area = area;
        this.grade = grade;
    }

    private void each(IntConsumer visitor) {
        for (int k = kind < 0 ? windows.firstKind : kind; k < (kind < 0 ? windows.endKind : kind + 1); k++) {
            for (int a = area == null ? 0 : area.ordinal(); a < (area == null ? AREAS : area.ordinal() + 1); a++) {
                int last = grade == null ? Grade.LAST : grade.number();
                for (int g = grade == null ? Grade.FIRST : last; g <= last; g++) {
                    visitor.accept(windows.window(k, a, g));
                }
            }
        }
    }

    /** Returns the one window of all possible entries, or {@link Windows#UNKNOWN} when they differ. */
    int only() {
        Set<Integer> found = found();
        return found.size() == 1 ? found.iterator().next() : Windows.UNKNOWN;
    }

    private Set<Integer> found() {
        Set<Integer> found = new HashSet<>();
        each(found::add);
        return found;
    }

    /**
     * Refuses when every possible window has closed, else names the facts that are not known: even while all are open they
     * close at different instants, and until when is part of the answer.
     */
    long check(Request request) {
        long refused = 0;
        long unknown = 0;
        boolean open = false;
        for (int window : found()) {
            long result = windows.check(window, request);
            refused |= Math.max(result, 0);
            unknown |= Math.max(-result, 0);
            open |= result <= 0;
        }
        return open ? -(unknown | ownFacts()) : refused;
    }

    private long ownFacts() {
        long facts = 0;
        if (kind < 0 && differs(windows.firstKind, windows.endKind, k -> new WindowSearch(windows, k, area, grade))) {
            facts |= Facts.bit(windows.kindFact);
        }
        if (area == null && differs(0, AREAS, a -> new WindowSearch(windows, kind, SubjectArea.values()[a], grade))) {
            facts |= Facts.bit(Fact.SUBJECT_AREA);
        }
        if (grade == null
                && differs(Grade.FIRST, Grade.LAST + 1, g -> new WindowSearch(windows, kind, area, Grade.of(g)))) {
            facts |= Facts.bit(Fact.GRADE);
        }
        return facts;
    }

    /** Tells whether some value of one fact, the others left as open as they are, makes a difference. */
    private static boolean differs(int first, int end, IntFunction<WindowSearch> fixed) {
        Set<Set<Integer>> outcomes = new HashSet<>();
        for (int value = first; value < end; value++) {
            outcomes.add(fixed.apply(value).found());
        }
        return outcomes.size() > 1;
    }
}
