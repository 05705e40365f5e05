package io.schooljournal.core.regulation;

import io.schooljournal.core.Invariant;
import java.util.List;

/**
 * A reading (толкование) is a named choice where clauses are ambiguous or disagree.
 *
 * @param name the name of the choice
 * @param chosen the alternative in use
 * @param alternatives every alternative, the chosen one among them
 * @param clauses the clauses it is about
 * @param text what the choice is about
 */
public record Reading(String name, String chosen, List<String> alternatives, List<ClauseRef> clauses, Text text) {
    /**
     * The chosen alternative is one of those declared.
     *
     * @throws IllegalArgumentException when it is not
     */
    public Reading {
        alternatives = List.copyOf(alternatives);
        clauses = List.copyOf(clauses);
        Invariant.check(
                alternatives.contains(chosen),
                "reading `" + name + "` must be one of " + alternatives + ", not `" + chosen + "`");
    }
}
