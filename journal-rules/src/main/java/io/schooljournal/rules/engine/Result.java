package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The result of a check is one number: 0 when it holds, a positive set of reasons when it refuses, a negative set of facts
 * when it cannot be told.
 */
final class Result {
    static final long HOLDS = 0;
    /** Marks a refusal that is about the reach of a capacity, not about its use. */
    static final long OUTSIDE = 1L << 62;
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
     * Returns the result of two capacities of which one is enough: what is not known outweighs a refusal, and a refusal
     * within a capacity's reach is nearer than one outside it.
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
        boolean outside = (a & OUTSIDE) != 0;
        return outside == ((b & OUTSIDE) != 0) ? a | b : outside ? b : a;
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
