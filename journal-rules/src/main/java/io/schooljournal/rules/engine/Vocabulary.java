package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.regulation.ClauseRef;
import java.util.ArrayList;
import java.util.List;

/** The reasons for which one action can be refused, one bit each. */
final class Vocabulary {
    private final List<Reason> reasons = new ArrayList<>();

    /** Returns the bit of a reason, the same for the same code and clauses. */
    long bit(ReasonCode code, List<ClauseRef> clauses) {
        Reason reason = new Reason(code, clauses);
        int bit = reasons.indexOf(reason);
        if (bit < 0) {
            bit = reasons.size();
            reasons.add(reason);
        }
        return 1L << bit;
    }

    boolean isTooLarge() {
        return reasons.size() > Result.MOST_REASONS;
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
