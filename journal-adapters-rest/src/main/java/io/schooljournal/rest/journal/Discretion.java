package io.schooljournal.rest.journal;

import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whoever has no business with a place is told that and nothing else: whether the pupil is enrolled, the lesson has begun
 * or the window is closed would tell of pupils and lessons that are none of his or hers.
 */
final class Discretion {
    private static final Set<ReasonCode> OF_ROLE = EnumSet.of(
            ReasonCode.NO_VALID_ROLE, ReasonCode.ROLE_EXCLUDED, ReasonCode.ROLE_NOT_PERMITTED, ReasonCode.OUT_OF_SCOPE);

    private Discretion() {}

    /** Returns what a refusal may tell: all of it, unless a reason is that it is not the person's business. */
    static Explanation of(Explanation refusal) {
        List<Reason> ofRole = refusal.reasons().stream()
                .filter(reason -> OF_ROLE.contains(reason.code()))
                .toList();
        return ofRole.isEmpty()
                ? refusal
                : new Explanation(new Decision(refusal.verdict(), ofRole, List.of()), null, List.of(), List.of());
    }
}
