package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The result of a check is one number: 0 when it holds, a positive set of reasons when it refuses, a negative set of facts
 * when it cannot be told.
 */
final class Result {
    static final long HOLDS = 0;
    /** How many reasons fit beside the marks below. */
    static final int MOST_REASONS = 61;
    /** Marks a refusal of a capacity for want of a directive, a consent or an enrolment. */
    static final long UNFULFILLED = 1L << MOST_REASONS;
    /** Marks a refusal of a capacity that does not reach the target. */
    static final long OUTSIDE = 1L << (MOST_REASONS + 1);
    /** The result of no check at all. */
    static final long NOT_TRIED = Long.MIN_VALUE;

    private Result() {}

    /** Returns the result of two checks that must both hold: a refusal outweighs what is not known. */
    static long both(long a, long b) {
        if (a > 0 || b > 0) {
            return Math.max(a, 0) | Math.max(b, 0);
        }
        return -(-a | -b);
    }

    /**
     * Returns the result of two capacities of which one is enough: what is not known outweighs a refusal, and of two
     * refusals the one that came nearer to being allowed counts.
     */
    static long either(long a, long b) {
        if (a == NOT_TRIED || b == NOT_TRIED) {
            return a == NOT_TRIED ? b : a;
        }
        if (a == HOLDS || b == HOLDS) {
            return HOLDS;
        }
        if (a < 0 || b < 0) {
            return -(Math.max(-a, 0) | Math.max(-b, 0));
        }
        int difference = Long.compare(a >>> MOST_REASONS, b >>> MOST_REASONS);
        return difference == 0 ? a | b : difference < 0 ? a : b;
    }

    /** Returns a refusal without the marks of how near it came. */
    static long reasons(long refusal) {
        return refusal & ~(UNFULFILLED | OUTSIDE);
    }

    static long unknown(Fact fact) {
        return -Facts.bit(fact);
    }

    /** Returns the result of a check that refuses when the fact is true. */
    static long refusedIf(@Nullable Boolean value, Fact fact, long reason) {
        return value == null ? unknown(fact) : value ? reason : HOLDS;
    }

    /** Returns the result of a check that refuses when the fact is false. */
    static long refusedUnless(@Nullable Boolean value, Fact fact, long reason) {
        return value == null ? unknown(fact) : value ? HOLDS : reason;
    }
}
