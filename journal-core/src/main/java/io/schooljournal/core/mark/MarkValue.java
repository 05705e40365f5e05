package io.schooljournal.core.mark;

import io.schooljournal.core.Invariant;

/** What a mark says: a point, a pass or a failure, or that the pupil is exempt. */
public sealed interface MarkValue {
    /**
     * Reads what {@code toString} of a value writes: digits for points, else the name of a judgement.
     *
     * @param code such as {@code 5} or {@code PASS}
     * @return the value
     * @throws IllegalArgumentException when it is neither
     */
    static MarkValue parse(String code) {
        for (Judgement judgement : Judgement.values()) {
            if (judgement.name().equals(code)) {
                return judgement;
            }
        }
        Invariant.check(code.matches("[0-9]{1,9}"), "unknown mark `" + code + "`");
        return new Points(Integer.parseInt(code));
    }

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
