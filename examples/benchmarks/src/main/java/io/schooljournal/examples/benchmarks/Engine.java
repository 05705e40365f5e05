package io.schooljournal.examples.benchmarks;

/** An engine answers requests of the workload by number; how it holds them is its own business. */
interface Engine {
    /**
     * Decides one request; this and nothing else is timed.
     *
     * @param request the number of the request, from 0
     * @return the answer in the engine's own form
     */
    Object decide(int request);

    /**
     * Says what an answer means; not timed.
     *
     * @param answer what {@link #decide} gave
     * @return allowed, or the ground with its clause
     */
    Outcome outcome(Object answer);
}
