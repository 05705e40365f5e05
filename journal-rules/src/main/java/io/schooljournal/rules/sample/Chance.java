package io.schooljournal.rules.sample;

import java.util.Collections;
import java.util.List;

/** A seeded source of chance (SplitMix64): the same seed gives the same numbers on every version of Java. */
final class Chance {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final int PER_MILLE = 1000;

    private long state;

    Chance(long seed) {
        this.state = seed;
    }

    /** A source of its own for a purpose; what is drawn from one does not change the other. */
    Chance fork(String purpose) {
        return new Chance(mix(state + mix(purpose.hashCode() + GAMMA)));
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0, below the bound. */
    int below(int bound) {
        state += GAMMA;
        return (int) (((mix(state) >>> 32) * bound) >>> 32);
    }

    /** A number between two, both inclusive. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True so many times in a thousand. */
    boolean perMille(int share) {
        return below(PER_MILLE) < share;
    }

    <T> T of(List<T> list) {
        return list.get(below(list.size()));
    }

    void shuffle(List<?> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, below(i + 1));
        }
    }
}
