package io.schooljournal.rest;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.Malformed;
import io.schooljournal.rest.http.ProblemType;
import io.schooljournal.rest.http.Unreadable;
import io.schooljournal.rest.http.Utf8;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of one request: an answer, or why there is none. */
sealed interface Outcome {
    /**
     * The policy answered.
     *
     * @param tree the answer in its public form
     * @param ignored JSON pointers of members that nobody knows
     */
    record Answered(Map<String, Object> tree, List<String> ignored) implements Outcome {}

    /**
     * The request could not be put to a policy.
     *
     * @param type of what kind the fault is
     * @param fault where it is and what was expected
     */
    record Refused(ProblemType type, Malformed fault) implements Outcome {
        private static final int LONGEST_MESSAGE = 500;

        /** A message repeats what the caller sent, but not all of a megabyte. */
        public Refused {
            fault = new Malformed(fault.id(), fault.pointer(), Utf8.excerpt(fault.message(), LONGEST_MESSAGE));
        }

        static Refused of(Unreadable fault, Language language) {
            return of(fault.type(), null, fault.pointer(), fault.reason(language));
        }

        static Refused of(ProblemType type, @Nullable Object id, String pointer, String message) {
            return new Refused(type, new Malformed(id, pointer, message));
        }
    }
}
