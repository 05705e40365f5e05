package io.schooljournal.core.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An explanation is a decision with what surrounds it: until when, what is late, and which procedure remains.
 *
 * @param decision the verdict with its grounds
 * @param openUntil the first instant at which a window refuses the same request; null when no window applies or the
 *     outcome is undecided
 * @param advisories what is allowed but late; empty unless allowed
 * @param remedies the lawful next steps; empty unless denied
 */
public record Explanation(
        Decision decision, @Nullable Instant openUntil, List<Advisory> advisories, List<Remedy> remedies) {
    /** An explanation keeps its own copies of the lists. */
    public Explanation {
        advisories = List.copyOf(advisories);
        remedies = List.copyOf(remedies);
    }

    /**
     * Returns the verdict of the decision.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return decision.verdict();
    }

    /**
     * Returns the reasons of the decision.
     *
     * @return every reason that denies, the most basic first
     */
    public List<Reason> reasons() {
        return decision.reasons();
    }
}
