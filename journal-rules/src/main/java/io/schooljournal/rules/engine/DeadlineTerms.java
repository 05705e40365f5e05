package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.regulation.ClauseRef;
import java.util.List;

/**
 * A deadline for an entry: after it the entry is late, though not refused.
 *
 * @param code what is late
 * @param anchor what the deadline counts from
 * @param amount days after the anchor's day, negative for before; minutes after the end of classes
 * @param clauses the clauses that set it
 */
public record DeadlineTerms(AdvisoryCode code, Anchor anchor, int amount, List<ClauseRef> clauses) {
    /** A deadline keeps its own copy of the clauses. */
    public DeadlineTerms {
        clauses = List.copyOf(clauses);
    }

    /** What a deadline counts from. */
    public enum Anchor {
        /** The local day of the lesson; due at the end of a local day. */
        LESSON,
        /** The end of the class's last lesson of the day; due at an instant, inclusive. */
        CLASSES_END,
        /** The last day of the study period; due at the end of a local day. */
        PERIOD_END
    }
}
