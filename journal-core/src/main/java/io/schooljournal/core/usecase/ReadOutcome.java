package io.schooljournal.core.usecase;

import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.port.Answer;
import java.util.function.Supplier;

/**
 * What came of a wish to read.
 *
 * @param <T> what is read
 */
public sealed interface ReadOutcome<T> {
    /**
     * It is shown.
     *
     * @param <T> what is read
     * @param what what is shown
     * @param explanation why it was allowed
     */
    record Shown<T>(T what, Explanation explanation) implements ReadOutcome<T> {}

    /**
     * The policy does not allow it; whether there is something to read is not told.
     *
     * @param <T> what is read
     * @param explanation every reason with its clauses, or the missing facts
     * @param asked what was asked of the policy, in whose words a reason is told
     */
    record Refused<T>(Explanation explanation, Request asked) implements ReadOutcome<T> {}

    /**
     * Reads what an answer allows to be read.
     *
     * @param <T> what is read
     * @param answer what the policy said
     * @param reader reads; it is not called when the answer is a refusal
     * @return what was read, or the refusal
     */
    static <T> ReadOutcome<T> of(Answer answer, Supplier<T> reader) {
        return answer.permit() == null
                ? new Refused<>(answer.explanation(), answer.asked())
                : new Shown<>(reader.get(), answer.explanation());
    }
}
