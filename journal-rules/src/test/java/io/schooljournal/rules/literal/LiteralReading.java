package io.schooljournal.rules.literal;

import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Verdict;
import java.util.Objects;
import java.util.Set;

/**
 * A literal answer with its bounds: where facts are missing, another reader may say less exactly what depends on what, but
 * never anything that no completion of the request bears out.
 *
 * <p>Where every fact is known the bounds meet and only the same answer is admitted.
 *
 * @param school whose regulation was read
 * @param answer the answer
 * @param possible every reason that denies in some completion
 * @param asked the missing facts that some rule asks for
 * @param allowedBySeveral whether each completion is allowed, but no single role allows them all
 * @param severalRoles whether the actor has several roles, of which one may wait for a fact that another makes idle
 */
public record LiteralReading(
        School school,
        Answer answer,
        Set<ReasonCode> possible,
        Set<Fact> asked,
        boolean allowedBySeveral,
        boolean severalRoles) {
    /** Tells whether another's answer is as good. */
    public boolean admits(Answer other) {
        if (other.verdict() == Verdict.UNDECIDED && (isRefusedForVaryingReasons() || allowedBySeveral)) {
            return asked.containsAll(other.missing());
        }
        return other.verdict() == answer.verdict()
                && Objects.equals(other.openUntil(), answer.openUntil())
                && other.late().equals(answer.late())
                && admitsReasons(other)
                && admitsMissing(other)
                && other.remedies().equals(Remedies.after(school, other.reasons()));
    }

    /** Each completion is refused, but no single reason refuses them all. */
    private boolean isRefusedForVaryingReasons() {
        return answer.verdict() == Verdict.DENY && answer.reasons().isEmpty();
    }

    private boolean admitsReasons(Answer other) {
        return other.reasons().containsAll(answer.reasons())
                && possible.containsAll(other.reasons())
                && other.reasons().stream().sorted().toList().equals(other.reasons());
    }

    /** Every decisive fact is named; where one is missing alone, and asked for by one role, no other. */
    private boolean admitsMissing(Answer other) {
        return other.missing().containsAll(answer.missing())
                && (asked.size() > 1 || severalRoles || other.missing().equals(answer.missing()))
                && other.missing().stream().sorted().distinct().toList().equals(other.missing());
    }
}
