package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two regulations on one action.
 *
 * @param action the action
 * @param direction what the second is, compared with the first
 * @param aspect what they differ in
 * @param holders the roles concerned, {@code SUBSTITUTE} for the substitute of a lesson
 * @param who what a person would call them
 * @param where the entries concerned; null for all
 * @param one what the first says
 * @param other what the second says
 * @param example the most ordinary request that shows it, and both answers
 */
public record Difference(
        Action action,
        Direction direction,
        Aspect aspect,
        List<String> holders,
        List<Text> who,
        @Nullable Text where,
        Side one,
        Side other,
        Example example) {
    /** A difference keeps its own copies of the lists. */
    public Difference {
        holders = List.copyOf(holders);
        who = List.copyOf(who);
    }

    /** What the second regulation is, compared with the first. */
    public enum Direction {
        /** It refuses what the first allows, or closes earlier, or asks for it sooner. */
        STRICTER,
        /** It allows what the first refuses, or closes later, or gives more time. */
        LOOSER,
        /** Neither, or both. */
        DIFFERENT
    }

    /** What two regulations can differ in. */
    public enum Aspect {
        /** Who may do it, where, and on what condition. */
        ACCESS,
        /** Until when it is open. */
        WINDOW,
        /** Until when it is in time. */
        DEADLINE,
        /** What is left after a refusal. */
        REMEDY,
        /** Why both refuse it. */
        GROUNDS
    }

    /**
     * What one regulation says.
     *
     * @param says what it says, in a few words
     * @param clauses the clauses that say so; none where it is silent
     */
    public record Side(Text says, List<ClauseRef> clauses) {
        /** A side keeps its own copy of the clauses. */
        public Side {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * A request and both answers to it.
     *
     * @param request the request
     * @param told the request in a few words
     * @param one the answer of the first regulation
     * @param other the answer of the second
     * @param unusual how far the request is from the most ordinary one, for choosing between examples
     */
    public record Example(Request request, Text told, Explanation one, Explanation other, int unusual) {}
}
