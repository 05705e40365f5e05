package io.schooljournal.examples.benchmarks;

import java.util.function.Supplier;

/** The engines that are compared, each with the form in which it gets a request. */
public enum Contender {
    /** A look-up in a table, the request packed beforehand. */
    FLOOR("floor: request packed in a long, table look-up", Floor::new),
    /** Hand-written for speed. */
    HAND_TUNED("hand-written, long arithmetic", HandTuned::new),
    /** Hand-written as one does. */
    HAND_WRITTEN("hand-written, `switch` + `java.time`", HandWritten::new),
    /** This library. */
    SCHOOL_JOURNAL("The School Journal", SchoolJournal::new),
    /** Janino. */
    JANINO("Janino, rules compiled to bytecode", Janino::new),
    /** SpEL. */
    SPEL("SpEL, compiled", Spel::new),
    /** Aviator. */
    AVIATOR("Aviator", Aviator::new),
    /** Drools. */
    DROOLS("Drools, executable model, live session", Drools::new),
    /** CEL of Project Nessie. */
    CEL_NESSIE("CEL (projectnessie)", NessieCel::new),
    /** CEL of Google. */
    CEL_GOOGLE("CEL (google)", GoogleCel::new),
    /** jCasbin, allow or deny only. */
    CASBIN("jCasbin, boolean only", Casbin::new),
    /** jCasbin with the ground. */
    CASBIN_CLAUSE("jCasbin, with clause", CasbinClause::new),
    /** Cedar, policies parsed once. */
    CEDAR_CACHED("Cedar, cached", () -> new Cedar(true)),
    /** Cedar as called by default. */
    CEDAR("Cedar, default call", () -> new Cedar(false));

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a constructor
    private final Supplier<Engine> start;

    Contender(String label, Supplier<Engine> start) {
        this.label = label;
        this.start = start;
    }

    /** Returns what the table calls it. */
    String label() {
        return label;
    }

    /** Tells whether it names the ground, not only the verdict. */
    boolean namesGround() {
        return this != CASBIN;
    }

    /** Makes it ready. */
    Engine start() {
        return start.get();
    }
}
