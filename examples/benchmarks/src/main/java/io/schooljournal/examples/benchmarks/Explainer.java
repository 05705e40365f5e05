package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Explanation;

/** An explainer answers with every reason and its clauses, until when, what is late, and which procedure remains. */
@FunctionalInterface
interface Explainer {
    /**
     * Explains one request; this and nothing else is timed.
     *
     * @param request the number of the request, from 0
     * @return the explanation, with the same reasons, instants and remedies as that of any other
     */
    Explanation explain(int request);
}
