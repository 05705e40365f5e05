package io.schooljournal.rules.facts;

/**
 * Finds out which of very many numbers may occur again, in a room that grows with those alone.
 *
 * <p>Each number sets one bit of a table; one that finds its bit set may have been there before. So every number that
 * repeats is found, and a few that do not: who must be sure looks again at those.
 */
public final class Repeats {
    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final int LEAST_BITS = 16;
    private static final int MOST_BITS = 30;
    /** With so many bits for a number, one in a hundred meets another. */
    private static final int BITS_EACH = 64;

    private static final int AT_ONCE = 512;

    private final LongIndex again;
    private final int shift;
    private final long[] seen;
    private final long[] waiting = new long[AT_ONCE];
    private int waits;

    /**
     * Nothing was seen yet.
     *
     * @param expected about how many numbers will come
     * @param again takes the numbers that may have come more than once, at the latest at the {@link #end}
     */
    public Repeats(long expected, LongIndex again) {
        this.again = again;
        long wanted = Math.max(1, Math.min(expected, 1L << MOST_BITS)) * BITS_EACH;
        int bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, Long.SIZE - Long.numberOfLeadingZeros(wanted - 1)));
        this.shift = Long.SIZE - bits;
        this.seen = new long[1 << (bits - 6)];
    }

    /**
     * Sees a number.
     *
     * @param number a number other than 0
     */
    public void add(long number) {
        if (waits == waiting.length) {
            end();
        }
        waiting[waits++] = number;
    }

    /** Ends a run of numbers: those seen so far that may have come more than once have all been given out. */
    public void end() {
        // The bits lie far apart; asked for many at once, the memory need not be waited for again and again.
        for (int i = 0; i < waits; i++) {
            int bit = (int) ((waiting[i] * STEP) >>> shift);
            long mask = 1L << bit;
            if ((seen[bit >>> 6] & mask) != 0) {
                again.add(waiting[i]);
            }
            seen[bit >>> 6] |= mask;
        }
        waits = 0;
    }
}
