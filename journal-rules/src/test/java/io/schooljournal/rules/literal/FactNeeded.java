package io.schooljournal.rules.literal;

import io.schooljournal.core.decision.Fact;

/** The reading of a request stops at a fact that the request lacks. */
final class FactNeeded extends RuntimeException {
    private final Fact fact;

    FactNeeded(Fact fact) {
        super(fact.pointer(), null, false, false);
        this.fact = fact;
    }

    Fact fact() {
        return fact;
    }
}
