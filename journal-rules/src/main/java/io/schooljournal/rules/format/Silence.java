package io.schooljournal.rules.format;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.regulation.Text;
import java.util.List;
import java.util.Set;

/**
 * A silence (пробел) is a gap that the regulation's file knows of: its acts say nothing there, and nothing is meant.
 *
 * @param actions the actions it is about
 * @param works the kinds of work, where the entry is a mark of a lesson; none for all
 * @param finals the kinds of final marks, where the entry is one; none for all
 * @param text what is left open and why, in one sentence
 */
public record Silence(List<Action> actions, Set<WorkKind> works, Set<FinalKind> finals, Text text) {
    /** A silence keeps its own copies. */
    public Silence {
        actions = List.copyOf(actions);
        works = Set.copyOf(works);
        finals = Set.copyOf(finals);
    }
}
