package io.schooljournal.rest;

/** A body that does not even hold JSON; carries where that shows and what was expected, both fit for the caller. */
final class BrokenJson extends Exception {
    private final ProblemType type;
    private final String pointer;

    BrokenJson(ProblemType type, String pointer, String message) {
        super(message, null, false, false);
        this.type = type;
        this.pointer = pointer;
    }

    ProblemType type() {
        return type;
    }

    String pointer() {
        return pointer;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
