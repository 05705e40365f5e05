package io.schooljournal.core.regulation;

import io.schooljournal.core.Invariant;
import org.jspecify.annotations.Nullable;

/**
 * A clause (пункт) of a regulation: what it asks, in our own words, and of what kind that is.
 *
 * @param ref how it is cited
 * @param kind what it asks for
 * @param text what it asks
 * @param reason why software has no part in it; stands for {@link ClauseKind#ORG} and only there
 */
public record Clause(
        ClauseRef ref, ClauseKind kind, Text text, @Nullable String reason) {
    /**
     * A clause in which software has no part says why, and no other does.
     *
     * @throws IllegalArgumentException when the reason is missing or out of place
     */
    public Clause {
        Invariant.check(
                (kind == ClauseKind.ORG) == (reason != null && !reason.isBlank()),
                "clause `" + ref + "` must give a reason exactly when its kind is `ORG`");
    }
}
