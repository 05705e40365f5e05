package io.schooljournal.examples.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is aimed at, each as a ratio within one run, and whether this run met it: a report, never a failing build. */
final class Aims {
    private final List<String> lines = new ArrayList<>();

    void decide(Table decide) {
        Table.Figures ours = decide.of(Contender.SCHOOL_JOURNAL.label());
        double hand = decide.ratio(Contender.SCHOOL_JOURNAL.label(), Contender.HAND_WRITTEN.label());
        atMost("decide: of the hand-written `switch` code", hand, 1.0, "×");
        atMost("decide: allocated", ours.bytes(), 0.5, "B");
        atMost("decide: of Janino", decide.ratio(Contender.SCHOOL_JOURNAL.label(), Contender.JANINO.label()), 1.0, "×");
        atLeast("decide: faster than compiled SpEL", times(decide, Contender.SPEL), 3, "×");
        atLeast("decide: faster than Drools", times(decide, Contender.DROOLS), 30, "×");
    }

    void regulations(Table regulations) {
        double alone = RegulationsBenchmark.SCHOOLS.stream()
                .mapToDouble(school -> regulations.of(school).processor())
                .average()
                .orElseThrow();
        double together = regulations.of(RegulationsBenchmark.ALL).processor();
        atMost(
                "decide: five regulations, of sosh21 alone",
                regulations.ratio(RegulationsBenchmark.ALL, "sosh21"),
                1.0,
                "×");
        atMost("decide: five regulations, of the mean alone", together / alone, 1.0, "×");
        atMost(
                "decide: five regulations, allocated",
                regulations.of(RegulationsBenchmark.ALL).bytes(),
                0.5,
                "B");
    }

    private static double times(Table decide, Contender other) {
        return decide.ratio(other.label(), Contender.SCHOOL_JOURNAL.label());
    }

    void explain(Table explain) {
        String ours = ExplainContender.SCHOOL_JOURNAL.label();
        atMost("explain: of hand-written", explain.ratio(ours, ExplainContender.HAND_WRITTEN.label()), 1.5, "×");
        atMost("explain: allocated", explain.of(ours).bytes(), 400, "B");
        atLeast("explain: faster than Aviator", explain.ratio(ExplainContender.AVIATOR.label(), ours), 4, "×");
    }

    void audit(String order, Table audit) {
        double hand = audit.ratio(BulkContender.SCHOOL_JOURNAL.label(), BulkContender.HAND_TUNED.label());
        atMost("audit in memory, " + order + ": of tuned code", hand, 1.5, "×");
    }

    void firstDecision(Duration median) {
        atMost("first decision after JVM start", (double) median.toMillis(), 300, "ms");
    }

    void footprint(Footprint footprint) {
        atMost("core + rules", footprint.bytesOfOurs() / 1e6, 2, "MB");
    }

    private void atMost(String what, double value, double aim, String unit) {
        add(what, value, "at most", aim, unit, value <= aim);
    }

    private void atLeast(String what, double value, double aim, String unit) {
        add(what, value, "at least", aim, unit, value >= aim);
    }

    private void add(String what, double value, String side, double aim, String unit, boolean met) {
        lines.add(String.format(
                Locale.ROOT,
                "%-7s %-50s %10.2f %-3s (aim: %s %s %s)",
                met ? "met" : "NOT MET",
                what,
                value,
                unit,
                side,
                String.valueOf(aim).replaceFirst("\\.0$", ""),
                unit));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
