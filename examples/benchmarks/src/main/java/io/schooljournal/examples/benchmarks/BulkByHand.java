package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Request;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A loop over the marks that decides each by hand-written rules. */
record BulkByHand(List<Request> marks, Function<Request, Outcome> rules) implements BulkEngine {
    @Override
    public void audit(BiConsumer<Request, Object> refused) {
        for (Request mark : marks) {
            Outcome outcome = rules.apply(mark);
            if (outcome.refuses()) {
                refused.accept(mark, outcome);
            }
        }
    }
}
