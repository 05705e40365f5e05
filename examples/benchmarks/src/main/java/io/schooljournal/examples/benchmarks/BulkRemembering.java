package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The tuned loop of somebody who also sees that marks of one lesson come one after the other, mostly on one day. */
record BulkRemembering(List<Request> marks) implements BulkEngine {
    private static final long DAY = 86_400;
    private static final long MOSCOW = 3 * 3600;

    @Override
    @SuppressWarnings("ReferenceEquality") // the same objects say the same
    public void audit(BiConsumer<Request, Object> refused) {
        Request last = null;
        long from = 0;
        long until = 0;
        for (Request mark : marks) {
            long at = mark.at().getEpochSecond();
            if (last != null && from <= at && at < until && isLike(last, mark)) {
                continue;
            }
            Outcome outcome = HandTuned.decide(mark);
            if (outcome.refuses()) {
                refused.accept(mark, outcome);
            } else {
                last = mark;
                from = at;
                until = mark.action() == Action.APPLY_CORRECTION ? at : at - Math.floorMod(at + MOSCOW, DAY) + DAY;
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same objects say the same
    private static boolean isLike(@Nullable Request last, Request mark) {
        return last != null
                && last.target() == mark.target()
                && last.actor() == mark.actor()
                && last.state() == mark.state()
                && last.action() == mark.action();
    }
}
