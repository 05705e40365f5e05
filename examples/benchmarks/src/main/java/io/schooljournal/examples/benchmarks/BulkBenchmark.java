package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Request;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The audit of a million marks in memory, on one thread; one operation is one mark. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BulkBenchmark {
    /** The order in which a journal keeps its marks. */
    static final String BY_LESSON = "lesson by lesson";

    /** No order at all. */
    static final String SHUFFLED = "shuffled";

    /** Who audits. */
    @Param
    public BulkContender engine = BulkContender.HAND_TUNED;

    /** In which order the marks lie. */
    @Param({BY_LESSON, SHUFFLED})
    public String order = BY_LESSON;

    @SuppressWarnings("NullAway.Init") // set by start()
    private BulkEngine ready;

    private long refused;

    /** Makes the marks and the engine ready. */
    @Setup
    public void start() {
        ready = engine.start(marks(order));
    }

    /** Returns the marks in an order. */
    static List<Request> marks(String order) {
        return order.equals(SHUFFLED) ? Register.shuffled() : Register.marks();
    }

    /**
     * Audits every mark.
     *
     * @return how many have been refused so far
     */
    @Benchmark
    @OperationsPerInvocation(Register.SIZE)
    public long audit() {
        ready.audit((mark, answer) -> refused++);
        return refused;
    }
}
