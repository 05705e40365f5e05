package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Request;
import java.util.List;
import java.util.function.BiConsumer;

/** The floor: one column of numbers, in which everything but the window has been worked out. */
final class BulkFloor implements BulkEngine {
    private final List<Request> marks;
    private final long[] packed;

    BulkFloor(List<Request> marks) {
        this.marks = marks;
        this.packed = marks.stream().mapToLong(Floor::pack).toArray();
    }

    @Override
    public void audit(BiConsumer<Request, Object> refused) {
        for (int i = 0; i < packed.length; i++) {
            int ground = Floor.ground(packed[i]);
            if (ground != 0) {
                refused.accept(marks.get(i), Floor.outcome(ground));
            }
        }
    }
}
