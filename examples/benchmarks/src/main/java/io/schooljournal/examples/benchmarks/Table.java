package io.schooljournal.examples.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The figures of one group of benchmarks, by label; ratios to ours and to the hand-written code are of processor time. */
final class Table {
    /**
     * One line.
     *
     * @param processor nanoseconds of processor time for one operation, in the best iteration
     * @param clock nanoseconds on the clock for one operation, on average
     * @param bytes bytes allocated for one operation
     */
    record Figures(double processor, double clock, double bytes) {
        static Figures of(RunResult result) {
            return new Figures(
                    secondary(result, ProcessorTime.LABEL),
                    result.getPrimaryResult().getScore(),
                    secondary(result, "gc.alloc.rate.norm"));
        }

        @SuppressWarnings("rawtypes") // as JMH declares them
        private static double secondary(RunResult result, String name) {
            for (Map.Entry<String, Result> entry : result.getSecondaryResults().entrySet()) {
                if (entry.getKey().endsWith(name)) {
                    return entry.getValue().getScore();
                }
            }
            throw new NoSuchElementException("no figure of `" + name + "`");
        }
    }

    private final String title;
    private final String ours;
    private final String byHand;
    private final Map<String, Figures> lines = new LinkedHashMap<>();

    Table(String title, String ours, String byHand) {
        this.title = title;
        this.ours = ours;
        this.byHand = byHand;
    }

    void add(String label, RunResult result) {
        lines.put(label, Figures.of(result));
    }

    /** Returns the figures of a label. */
    Figures of(String label) {
        Figures figures = lines.get(label);
        if (figures == null) {
            throw new NoSuchElementException("no figures of `" + label + "`");
        }
        return figures;
    }

    /** Returns how many times as long the first takes as the second. */
    double ratio(String first, String second) {
        return of(first).processor() / of(second).processor();
    }

    String render() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%-48s %12s %12s %10s %9s %14s%n",
                title,
                "ns/op",
                "on the clock",
                "B/op",
                "× ours",
                "× " + byHand.split(",", 2)[0]));
        lines.forEach((label, figures) -> text.append(String.format(
                Locale.ROOT,
                "%-48s %12.1f %12.1f %10.1f %9.2f %14.2f%n",
                label,
                figures.processor(),
                figures.clock(),
                figures.bytes(),
                ratio(label, ours),
                ratio(label, byHand))));
        return text.toString();
    }

    /** Fills a table from results, in the order given. */
    static Table of(String title, String ours, String byHand, Map<String, RunResult> results) {
        Table table = new Table(title, ours, byHand);
        results.forEach(table::add);
        return table;
    }
}
