package io.schooljournal.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Lets the engines agree, times them, and prints one table for each group, the aims, the first decision and the sizes.
 *
 * <p>The first figure is processor time in the best iteration, so that a machine that does other things too can be used;
 * what is compiled is compiled in the foreground for the same reason. The figure on the clock is JMH's average.
 *
 * <p>The argument {@code short} takes about two minutes and gives a look; {@code long} gives figures to quote.
 */
public final class RunBenchmarks {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private RunBenchmarks() {}

    /**
     * Runs everything.
     *
     * @param arguments {@code short} or {@code long}
     * @throws RunnerException when a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        boolean isLong = arguments.length == 1 && arguments[0].equals("long");
        if (!isLong && !(arguments.length == 1 && arguments[0].equals("short"))) {
            throw new IllegalArgumentException("expected `short` or `long`");
        }
        OUT.println("every engine decides alike, on " + Workload.SIZE + " requests: " + Agreement.ofDecisions(1));
        OUT.println("every explanation is alike, on as many: " + Agreement.ofExplanations(1) + " with remedies");
        for (String order : List.of(BulkBenchmark.BY_LESSON, BulkBenchmark.SHUFFLED)) {
            OUT.println("every audit of " + Register.SIZE + " marks in memory, " + order + ", finds the same: "
                    + Agreement.ofAudits(order, Register.SIZE));
        }
        Collection<RunResult> results = new Runner(options(isLong).build()).run();
        report(results, FirstDecision.measured(isLong ? 15 : 5));
    }

    private static ChainedOptionsBuilder options(boolean isLong) {
        return new OptionsBuilder()
                .include(RunBenchmarks.class.getPackageName() + ".*Benchmark")
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .jvmArgs("-Xms1g", "-Xmx1g", "-Xbatch", "--enable-native-access=ALL-UNNAMED")
                .forks(isLong ? 3 : 1)
                .warmupIterations(5)
                .warmupTime(TimeValue.milliseconds(isLong ? 1000 : 400))
                .measurementIterations(isLong ? 50 : 20)
                .measurementTime(TimeValue.milliseconds(100));
    }

    private static void report(Collection<RunResult> results, FirstDecision.Times firstDecision) {
        Map<String, RunResult> decide = new LinkedHashMap<>();
        Map<String, RunResult> explain = new LinkedHashMap<>();
        Map<String, RunResult> wording = new LinkedHashMap<>();
        Map<String, RunResult> schools = new LinkedHashMap<>();
        Map<String, Map<String, RunResult>> bulk = new LinkedHashMap<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            if (benchmark.startsWith(DecideBenchmark.class.getName())) {
                decide.put(
                        Contender.valueOf(result.getParams().getParam("engine")).label(), result);
            } else if (benchmark.startsWith(ExplainBenchmark.class.getName())) {
                explain.put(
                        ExplainContender.valueOf(result.getParams().getParam("engine"))
                                .label(),
                        result);
            } else if (benchmark.startsWith(BulkBenchmark.class.getName())) {
                bulk.computeIfAbsent(result.getParams().getParam("order"), key -> new LinkedHashMap<>())
                        .put(
                                BulkContender.valueOf(result.getParams().getParam("engine"))
                                        .label(),
                                result);
            } else if (benchmark.startsWith(RegulationsBenchmark.class.getName())) {
                schools.put(result.getParams().getParam("asked"), result);
            } else {
                wording.put(benchmark.endsWith("library") ? "The School Journal" : "hand-written", result);
            }
        }
        Table decisions =
                Table.of("one decision", Contender.SCHOOL_JOURNAL.label(), Contender.HAND_WRITTEN.label(), decide);
        Table explanations = Table.of(
                "with explanation (structure)",
                ExplainContender.SCHOOL_JOURNAL.label(),
                ExplainContender.HAND_WRITTEN.label(),
                explain);
        OUT.println();
        OUT.println(decisions.render());
        OUT.println(explanations.render());
        OUT.println(Table.of("with explanation as Russian text", "The School Journal", "hand-written", wording)
                .render());
        Table regulations = Table.of("one decision, by regulation", RegulationsBenchmark.ALL, "sosh21", schools);
        OUT.println(regulations.render());
        Map<String, Table> audits = new LinkedHashMap<>();
        bulk.forEach((order, ofOrder) -> audits.put(
                order,
                Table.of(
                        "one mark in memory, " + order,
                        BulkContender.SCHOOL_JOURNAL.label(),
                        BulkContender.HAND_TUNED.label(),
                        ofOrder)));
        audits.values().forEach(table -> OUT.println(table.render()));
        Footprint footprint = new Footprint();
        footprint.lines().forEach(OUT::println);
        OUT.println("first decision after JVM start: " + firstDecision.clock().toMillis() + " ms on the clock, "
                + firstDecision.processor().toMillis() + " ms of processor time");
        OUT.println();
        Aims aims = new Aims();
        aims.decide(decisions);
        aims.regulations(regulations);
        aims.explain(explanations);
        audits.forEach(aims::audit);
        aims.firstDecision(firstDecision.clock());
        aims.footprint(footprint);
        aims.lines().forEach(OUT::println);
    }
}
