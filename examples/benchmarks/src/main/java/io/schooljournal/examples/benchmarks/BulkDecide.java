package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.policy.JournalPolicy;
import java.util.List;
import java.util.function.BiConsumer;

/** This library without its audit: a loop that asks for one decision after the other. */
final class BulkDecide implements BulkEngine {
    private final List<Request> marks;
    private final JournalPolicy policy = SchoolJournal.policy();

    BulkDecide(List<Request> marks) {
        this.marks = marks;
    }

    @Override
    public void audit(BiConsumer<Request, Object> refused) {
        for (Request mark : marks) {
            Decision decision = policy.decide(mark);
            if (decision.verdict() != Verdict.ALLOW) {
                refused.accept(mark, decision);
            }
        }
    }

    @Override
    public Outcome outcome(Object answer) {
        return Outcome.of((Decision) answer);
    }
}
