package io.schooljournal.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of one operation, in the iteration that took least of it.
 *
 * <p>On a machine that others use too, the time on the clock counts their turns as well, and an iteration that shares the
 * caches with them is slower; the best of many short ones comes nearest to the machine alone. Only the thread that works is
 * counted, not what compiles or collects garbage beside it: the figure of bytes tells of the latter.
 */
public final class ProcessorTime implements InternalProfiler {
    static final String LABEL = "cpu.time.norm";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;

    /** Made by JMH. */
    public ProcessorTime() {}

    @Override
    public String getDescription() {
        return "processor time of the working thread per operation";
    }

    private long spent() {
        long spent = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().contains("jmh-worker")) {
                spent += Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return spent;
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = spent();
    }

    @Override
    @SuppressWarnings("rawtypes") // as JMH declares it
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double spent = spent() - before;
        return List.of(
                new ScalarResult(LABEL, spent / result.getMetadata().getAllOps(), "ns/op", AggregationPolicy.MIN));
    }
}
