package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same requests asked of one regulation, or each of one of the five: what many schools on one host cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RegulationsBenchmark {
    /** Every school, each request the question of another. */
    static final String ALL = "all five";

    /** The schools. */
    static final List<String> SCHOOLS = List.of("sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo");

    private static final long SEED = 5;

    /** The regulation asked, or all. */
    @Param({"sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo", ALL})
    public String asked = ALL;

    private final Request[] requests = Workload.requests();
    private final JournalPolicy[] policies = new JournalPolicy[Workload.SIZE];
    private int next;

    /** Says of each request whose question it is. */
    @Setup
    public void start() {
        Random random = new Random(SEED);
        for (int i = 0; i < policies.length; i++) {
            String school = SCHOOLS.get(random.nextInt(SCHOOLS.size()));
            policies[i] = Regulations.builtIn(asked.equals(ALL) ? school : asked);
        }
    }

    /**
     * Decides the next request.
     *
     * @return the decision
     */
    @Benchmark
    public Object decide() {
        int request = next++ & (Workload.SIZE - 1);
        return policies[request].decide(requests[request]);
    }
}
