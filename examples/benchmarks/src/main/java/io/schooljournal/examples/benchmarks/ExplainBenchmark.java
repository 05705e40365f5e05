package io.schooljournal.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One explanation as structure: every reason with its clauses, until when, what is late, which procedure remains. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ExplainBenchmark {
    /** Which engine explains. */
    @Param
    public ExplainContender engine = ExplainContender.HAND_WRITTEN;

    @SuppressWarnings("NullAway.Init") // set by start()
    private Explainer ready;

    private int next;

    /** Makes the engine ready. */
    @Setup
    public void start() {
        ready = engine.start();
    }

    /**
     * Explains the next request.
     *
     * @return the explanation
     */
    @Benchmark
    public Object explain() {
        return ready.explain(next++ & (Workload.SIZE - 1));
    }
}
