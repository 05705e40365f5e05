package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Request;
import java.util.function.BiConsumer;

/** Something that audits all marks of a register, which lie in memory in the form that it likes best. */
interface BulkEngine {
    /**
     * Judges every mark; this and nothing else is timed.
     *
     * @param refused takes, in the order of the marks, each that is refused, with the answer in the engine's own form
     */
    void audit(BiConsumer<Request, Object> refused);

    /**
     * Says what an answer means; not timed.
     *
     * @param answer what {@link #audit} gave out
     * @return the ground with its clause
     */
    default Outcome outcome(Object answer) {
        return (Outcome) answer;
    }
}
