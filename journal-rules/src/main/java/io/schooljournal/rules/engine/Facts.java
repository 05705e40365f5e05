package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Fact;
import java.util.ArrayList;
import java.util.List;

/** A set of facts is a number with one bit for each. */
final class Facts {
    private Facts() {}

    static long bit(Fact fact) {
        return 1L << fact.ordinal();
    }

    static List<Fact> of(long bits) {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if ((bits & bit(fact)) != 0) {
                facts.add(fact);
            }
        }
        return facts;
    }
}
