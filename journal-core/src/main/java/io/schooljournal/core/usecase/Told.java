package io.schooljournal.core.usecase;

import io.schooljournal.core.decision.Explanation;

/**
 * What came of a question about a book.
 *
 * @param <T> what was asked for
 */
public sealed interface Told<T> {
    /**
     * It may be read.
     *
     * @param <T> what was asked for
     * @param answer what was asked for
     */
    record Answered<T>(T answer) implements Told<T> {}

    /**
     * The policy does not allow whoever asks to read it; nothing is told, not even whether it is there.
     *
     * @param <T> what was asked for
     * @param explanation every reason with its clauses
     */
    record Refused<T>(Explanation explanation) implements Told<T> {}
}
