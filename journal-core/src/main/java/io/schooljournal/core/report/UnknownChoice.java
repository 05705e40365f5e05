package io.schooljournal.core.report;

/** A document is asked for what the journal does not have, or without what the document cannot do without. */
public final class UnknownChoice extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * The message is one sentence in the house form.
     *
     * @param message what is wrong
     */
    public UnknownChoice(String message) {
        super(message);
    }
}
