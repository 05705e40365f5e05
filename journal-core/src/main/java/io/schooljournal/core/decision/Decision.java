package io.schooljournal.core.decision;

import io.schooljournal.core.Invariant;
import java.util.List;

/**
 * A decision is a verdict with its grounds.
 *
 * <p>Decisions are shared: two requests refused for the same reasons get the same instance.
 *
 * @param verdict allowed, denied or undecided
 * @param reasons every reason that denies, the most basic first; empty unless denied
 * @param missing the facts the outcome depends on and the request lacks; empty unless undecided
 */
public record Decision(Verdict verdict, List<Reason> reasons, List<Fact> missing) {
    /**
     * A refusal has reasons, an open outcome has missing facts, and permission has neither.
     *
     * @throws IllegalArgumentException when verdict and grounds do not fit
     */
    public Decision {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
        Invariant.check(
                (verdict == Verdict.DENY) != reasons.isEmpty(),
                "decision must give reasons exactly when it is `DENY`, not `" + verdict + "`");
        Invariant.check(
                (verdict == Verdict.UNDECIDED) != missing.isEmpty(),
                "decision must name missing facts exactly when it is `UNDECIDED`, not `" + verdict + "`");
    }

    /**
     * Tells whether the action may be taken.
     *
     * @return true only for {@link Verdict#ALLOW}
     */
    public boolean allowed() {
        return verdict == Verdict.ALLOW;
    }
}
