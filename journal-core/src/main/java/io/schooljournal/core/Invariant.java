package io.schooljournal.core;

import org.jspecify.annotations.Nullable;

/**
 * Invariants of values are stated in one form: lower case, one sentence, the offending input in backticks.
 */
public final class Invariant {
    private Invariant() {}

    /**
     * Holds when the condition is true.
     *
     * @param condition what must be true of the value
     * @param message what was expected, in the house form
     * @throws IllegalArgumentException when the condition is false
     */
    public static void check(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /**
     * Returns the identifier unchanged when it has at least one character that is not white space.
     *
     * @param what the name of the identifier, for the message
     * @param value the identifier as it was given
     * @return {@code value}
     * @throws IllegalArgumentException when the value is null or blank
     */
    public static String identifier(String what, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        return value;
    }
}
