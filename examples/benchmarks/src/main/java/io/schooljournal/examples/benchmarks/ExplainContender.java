package io.schooljournal.examples.benchmarks;

import java.util.function.Supplier;

/** The engines that explain; but for ours, the structure around their grounds is built by hand. */
public enum ExplainContender {
    /** Hand-written as one does. */
    HAND_WRITTEN("hand-written, `switch` + `java.time`", HandWrittenExplanation::new),
    /** This library. */
    SCHOOL_JOURNAL("The School Journal", SchoolJournal::explainer),
    /** Aviator. */
    AVIATOR("Aviator", Aviator::explainer),
    /** Cedar, policies parsed once. */
    CEDAR("Cedar, cached", Cedar::explainer);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a constructor
    private final Supplier<Explainer> start;

    ExplainContender(String label, Supplier<Explainer> start) {
        this.label = label;
        this.start = start;
    }

    /** Returns what the table calls it. */
    String label() {
        return label;
    }

    /** Makes it ready. */
    Explainer start() {
        return start.get();
    }
}
