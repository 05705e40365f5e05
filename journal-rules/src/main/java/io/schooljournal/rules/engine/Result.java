package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The result of a check is one number: 0 when it holds, a positive set of reasons when it refuses, a negative set of facts
 * when it cannot be told.
 */
final class Result {
    static final long HOLDS = 0;

    private Result() {}

    /** Returns the result of two checks that must both hold: a refusal outweighs what is not known. */
    static long both(long a, long b) {
        if (a > 0 || b > 0) {
            return Math.max(a, 0) | Math.max(b, 0);
        }
        return -(-a | -b);
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
