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

/** One decision: allowed or the deciding clause. Each engine runs in a JVM of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecideBenchmark {
    /** Which engine decides. */
    @Param
    public Contender engine = Contender.HAND_WRITTEN;

    @SuppressWarnings("NullAway.Init") // set by start()
    private Engine ready;

    private int next;

    /** Makes the engine ready. */
    @Setup
    public void start() {
        ready = engine.start();
    }

    /**
     * Decides the next request.
     *
     * @return the answer in the engine's own form
     */
    @Benchmark
    public Object decide() {
        return ready.decide(next++ & (Workload.SIZE - 1));
    }
}
