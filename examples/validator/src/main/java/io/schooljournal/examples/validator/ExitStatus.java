package io.schooljournal.examples.validator;

/** How the command ended, as the shell sees it; the numbers are a public contract. */
final class ExitStatus {
    /** Nothing was found at or above the threshold. */
    static final int CLEAN = 0;
    /** Something was found. */
    static final int FOUND = 1;
    /** The input could not be read, or the command line is wrong. */
    static final int REFUSED = 2;
    /** The program itself failed. */
    static final int FAILED = 3;

    private ExitStatus() {}
}
