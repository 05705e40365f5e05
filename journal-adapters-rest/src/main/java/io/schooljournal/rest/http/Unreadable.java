package io.schooljournal.rest.http;

import io.schooljournal.core.regulation.Language;

/** A body that cannot be read as a message; carries where that shows and what was expected, both fit for the caller. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final String pointer;
    private final transient Saying saying;

    /**
     * Makes a fault of a body.
     *
     * @param type of what kind the fault is
     * @param pointer the JSON pointer of the member at fault; empty when it is the whole body
     * @param key the name of the message that says what was expected
     * @param parts what the message names
     */
    public Unreadable(ProblemType type, String pointer, String key, Object... parts) {
        super(key, null, false, false);
        this.type = type;
        this.pointer = pointer;
        this.saying = Saying.of(key, parts);
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
     * @param language in which language
     * @return one sentence in the house form
     */
    public String reason(Language language) {
        return Messages.in(language).text(saying);
    }
}
