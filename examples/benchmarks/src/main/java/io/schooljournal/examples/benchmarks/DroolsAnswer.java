package io.schooljournal.examples.benchmarks;

/** Takes the ground from the rule that fired; public because the rules are compiled into a package of their own. */
public final class DroolsAnswer {
    private String ground = "";

    /** Made once for each session. */
    DroolsAnswer() {}

    /**
     * Keeps the ground.
     *
     * @param found the name of an outcome
     */
    public void set(String found) {
        ground = found;
    }

    String get() {
        return ground;
    }
}
