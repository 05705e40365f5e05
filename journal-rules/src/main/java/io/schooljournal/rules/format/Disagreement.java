package io.schooljournal.rules.format;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disagreement of clauses (расхождение пунктов) that the regulation's file knows of, and what settles it.
 *
 * @param between the clauses that disagree, two at the least
 * @param settledBy what settles it
 * @param name the reading or the rule that settles it; null where neither does
 * @param text what the clauses disagree about and how that is settled, in one sentence
 */
public record Disagreement(
        List<ClauseRef> between,
        Settlement settledBy,
        @Nullable String name,
        Text text) {
    /** A disagreement keeps its own copy of the clauses. */
    public Disagreement {
        between = List.copyOf(between);
    }

    /** What settles a disagreement. */
    public enum Settlement {
        /** A reading chooses between the clauses. */
        READING,
        /** A rule draws the line between them. */
        RULE,
        /** One of two windows prevails over the other where both bind. */
        PRECEDENCE,
        /** Both clauses bind, each for itself. */
        BOTH_BIND
    }
}
