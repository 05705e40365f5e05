package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Remedy;
import java.util.Set;

/**
 * When a remedy is open.
 *
 * @param remedy the procedure and its people
 * @param overcomes the reasons it overcomes; one of them must be given
 * @param barredBy the reasons it cannot overcome; none of them may be given
 */
public record RemedyTerms(Remedy remedy, Set<ReasonCode> overcomes, Set<ReasonCode> barredBy) {
    /** The sets are copied. */
    public RemedyTerms {
        overcomes = Set.copyOf(overcomes);
        barredBy = Set.copyOf(barredBy);
    }

    boolean isOpenAfter(Set<ReasonCode> given) {
        return given.stream().anyMatch(overcomes::contains) && given.stream().noneMatch(barredBy::contains);
    }
}
