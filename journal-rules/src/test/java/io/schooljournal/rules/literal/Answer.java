package io.schooljournal.rules.literal;

import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Remedy;
import io.schooljournal.core.decision.Verdict;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a reader, in a form that can be compared with another's.
 *
 * @param verdict allowed, denied or undecided
 * @param reasons the codes that deny, the most basic first
 * @param missing the facts on which the outcome depends
 * @param openUntil the first instant at which a window refuses; null when none applies or it cannot be told
 * @param late what is allowed but late: the code, since when, and by which clauses
 * @param remedies what remains after a refusal
 */
public record Answer(
        Verdict verdict,
        List<ReasonCode> reasons,
        List<Fact> missing,
        @Nullable Instant openUntil,
        List<String> late,
        List<Remedy> remedies) {
    /** Takes what is compared out of an explanation of the library. */
    public static Answer of(Explanation explanation) {
        return new Answer(
                explanation.verdict(),
                explanation.reasons().stream().map(Reason::code).toList(),
                explanation.decision().missing(),
                explanation.openUntil(),
                explanation.advisories().stream()
                        .map(advisory -> late(advisory.code(), advisory.due(), advisory.clauses()))
                        .toList(),
                explanation.remedies());
    }

    static String late(AdvisoryCode code, Instant due, Collection<?> clauses) {
        return code + " since " + due + " by "
                + clauses.stream().map(Object::toString).sorted().toList();
    }
}
