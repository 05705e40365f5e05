package io.schooljournal.rules.audit;

import io.schooljournal.rules.exchange.RowReader;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;

/** As many judges of pieces of one file as there are pieces judged at once. */
final class PieceJudges {
    private final Supplier<PieceJudge> another;
    private final Deque<PieceJudge> idle = new ConcurrentLinkedDeque<>();

    PieceJudges(Supplier<PieceJudge> another) {
        this.another = another;
    }

    /** Judges the rows of a piece, on whichever thread; returns those of which something was found, in their order. */
    List<PieceJudge.Found> judge(RowReader.Rows rows) {
        PieceJudge free = idle.poll();
        PieceJudge judge = free == null ? another.get() : free;
        List<PieceJudge.Found> found = judge.judge(rows);
        idle.push(judge);
        return found;
    }

    /** Adds the accounts of all to those of the audit, once no piece is left. */
    void settle(Tally ofAudit) {
        idle.forEach(judge -> judge.settle(ofAudit));
        idle.clear();
    }
}
