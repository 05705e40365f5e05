package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Request;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One explanation and its reasons as Russian text with their clauses. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WordingBenchmark {
    private final Request[] requests = Workload.requests();
    private final Explainer library = SchoolJournal.explainer();
    private final Explainer byHand = new HandWrittenExplanation();
    private int next;

    /**
     * Explains and renders by the library.
     *
     * @return the text
     */
    @Benchmark
    public Object library() {
        int request = next++ & (Workload.SIZE - 1);
        return Wordings.byLibrary(requests[request], library.explain(request));
    }

    /**
     * Explains and renders by hand.
     *
     * @return the text
     */
    @Benchmark
    public Object byHand() {
        int request = next++ & (Workload.SIZE - 1);
        return Wordings.byHand(requests[request], byHand.explain(request));
    }
}
