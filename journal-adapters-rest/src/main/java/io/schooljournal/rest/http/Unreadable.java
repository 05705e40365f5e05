package io.schooljournal.rest.http;

/** A body that cannot be read as a message; carries where that shows and what was expected, both fit for the caller. */
public final class Unreadable extends Exception {
    private final ProblemType type;
    private final String pointer;

    /**
     * Makes a fault of a body.
     *
     * @param type of what kind the fault is
     * @param pointer the JSON pointer of the member at fault; empty when it is the whole body
     * @param message what was expected
     */
    public Unreadable(ProblemType type, String pointer, String message) {
        super(message, null, false, false);
        this.type = type;
        this.pointer = pointer;
    }

    /**
     * Returns of what kind the fault is.
     *
     * @return the type of the problem
     */
    public ProblemType type() {
        return type;
    }

    /**
     * Returns where the fault shows.
     *
     * @return a JSON pointer
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns what was expected.
     *
     * @return one sentence in the house form
     */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
