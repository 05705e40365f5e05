package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import java.util.Set;

/** The kind of an entry is one number: a kind of work, no kind at all, or a kind of final mark. */
final class Kinds {
    private static final int WORK_KINDS = WorkKind.values().length;
    /** The entry is no mark. */
    static final int NONE = WORK_KINDS;
    /** How many kinds there are. */
    static final int COUNT = WORK_KINDS + 1 + FinalKind.values().length;
    /** The entry is a mark, but of what kind is not known. */
    static final int UNKNOWN = -1;

    private Kinds() {}

    static int of(WorkKind kind) {
        return kind.ordinal();
    }

    static int of(FinalKind kind) {
        return NONE + 1 + kind.ordinal();
    }

    static int firstOf(Action action) {
        return isFinal(action) ? NONE + 1 : isMark(action) ? 0 : NONE;
    }

    /** Returns the end of the kinds an action can have, exclusive. */
    static int endOf(Action action) {
        return isFinal(action) ? COUNT : isMark(action) ? WORK_KINDS : NONE + 1;
    }

    static boolean isMark(Action action) {
        return action == Action.PUT_MARK || action == Action.CHANGE_MARK;
    }

    static boolean isFinal(Action action) {
        return action == Action.SET_FINAL_MARK;
    }

    /** Tells whether a kind is one of these; an empty set stands for all of its sort. */
    static boolean isAmong(int kind, Set<WorkKind> works, Set<FinalKind> finals) {
        if (kind < NONE) {
            return works.isEmpty() || works.contains(WorkKind.values()[kind]);
        }
        return kind == NONE || finals.isEmpty() || finals.contains(FinalKind.values()[kind - NONE - 1]);
    }

    static int of(Action action, Target target) {
        if (isMark(action)) {
            WorkKind kind = target.workKind();
            return kind == null ? UNKNOWN : of(kind);
        }
        if (isFinal(action)) {
            FinalKind kind = target.finalKind();
            return kind == null ? UNKNOWN : of(kind);
        }
        return NONE;
    }
}
