package io.schooljournal.core.mark;

import io.schooljournal.core.Invariant;

/** What a mark says: a point, a pass or a failure, or that the pupil is exempt. */
public sealed interface MarkValue {
    /**
     * A point of a numeric scale (балл).
     *
     * @param value the number written
     */
    record Points(int value) implements MarkValue {
        /**
         * A point is not negative.
         *
         * @throws IllegalArgumentException when it is
         */
        public Points {
            Invariant.check(value >= 0, "points must not be negative, not `" + value + "`");
        }

        @Override
        public String toString() {
            return Integer.toString(value);
        }
    }

    /** A judgement without points. */
    enum Judgement implements MarkValue {
        /** Passed (зачёт). */
        PASS,
        /** Failed (незачёт). */
        FAIL,
        /** Exempt from the subject (освобождён). */
        EXEMPT
    }
}
