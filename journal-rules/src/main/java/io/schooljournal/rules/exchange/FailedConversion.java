package io.schooljournal.rules.exchange;

/** A conversion was given up, and nothing was written; the message says where and why. */
public final class FailedConversion extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * The message is {@code file:line:column: problem}, without line and column where there are none.
     *
     * @param message the whole message
     */
    public FailedConversion(String message) {
        super(message);
    }
}
