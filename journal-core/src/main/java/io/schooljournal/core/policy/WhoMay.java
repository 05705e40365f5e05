package io.schooljournal.core.policy;

import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.Remedy;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who could take the action of a request as things stand, whoever asked (кто вправе).
 *
 * <p>It is no second rule of access: the policy is asked about made-up people, each with one role whose scope reaches the
 * target, and what it answers is told. Roles that no scope helps are left out.
 *
 * @param candidates the roles that reach the target, in the order of their declaration, then the substitute of the lesson
 * @param reasons the reasons that deny everybody alike; empty when somebody may, or each is denied for reasons of his own
 * @param openUntil the first instant at which a window refuses the action; null when none does or it is not known
 * @param advisories what is late, where somebody may
 * @param remedies the procedures that remain where nobody may
 */
public record WhoMay(
        List<Candidate> candidates,
        List<Reason> reasons,
        @Nullable Instant openUntil,
        List<Advisory> advisories,
        List<Remedy> remedies) {
    /** The answer keeps its own copies of the lists. */
    public WhoMay {
        candidates = List.copyOf(candidates);
        reasons = List.copyOf(reasons);
        advisories = List.copyOf(advisories);
        remedies = List.copyOf(remedies);
    }

    /**
     * Asks a policy.
     *
     * @param policy the policy
     * @param request what is to be done, when, and how things stand; its actor does not matter
     * @return who may
     */
    public static WhoMay of(JournalPolicy policy, Request request) {
        return new Candidacies(policy, request).answer();
    }

    /**
     * Returns the answer that everybody gets where the same reasons deny everybody.
     *
     * @return a refusal with those {@link #reasons()}, the instant and the remedies
     * @throws IllegalArgumentException when nobody is refused for the same reasons as everybody else
     */
    public Explanation refusal() {
        return new Explanation(new Decision(Verdict.DENY, reasons, List.of()), openUntil, List.of(), remedies);
    }

    /**
     * Tells whether somebody may.
     *
     * @return true when one candidate is allowed
     */
    public boolean anybody() {
        return candidates.stream().anyMatch(candidate -> candidate.verdict() == Verdict.ALLOW);
    }
}
