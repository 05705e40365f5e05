package io.schooljournal.archive;

/** What was to be archived cannot be, or not under that name; the message says what and why. */
public final class UnfitContent extends Exception {
    private static final long serialVersionUID = 1L;

    UnfitContent(String message) {
        super(message);
    }
}
