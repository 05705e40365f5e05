package io.schooljournal.core.regulation;

import io.schooljournal.core.Invariant;

/**
 * A clause is cited as {@code regulation:clause}, for instance {@code sosh21: .a}.
 *
 * @param regulation the regulation's id
 * @param clause the clause within it
 */
public record ClauseRef(String regulation, String clause) {
    /**
     * A citation has both parts.
     *
     * @throws IllegalArgumentException when one is blank
     */
    public ClauseRef {
        Invariant.identifier("regulation id", regulation);
        Invariant.identifier("clause", clause);
    }

    /**
     * Reads a citation.
     *
     * @param text such as {@code sosh21: .a}
     * @return the citation
     * @throws IllegalArgumentException when there is no colon or a part is blank
     */
    public static ClauseRef parse(String text) {
        int colon = text.indexOf(':');
        Invariant.check(colon > 0, "clause must be cited like `sosh21:R-4.1.a`, not `" + text + "`");
        return new ClauseRef(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return regulation + ":" + clause;
    }
}
