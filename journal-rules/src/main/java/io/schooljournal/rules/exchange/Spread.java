package io.schooljournal.rules.exchange;

/** Hashes texts over 64 bits: two of ten million identifiers meet by chance once in some 400,000 packages. */
public final class Spread {
    private static final long START = 0xcbf29ce484222325L;
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private Spread() {}

    /**
     * Returns the hash of a text, the same as {@link PackageRow#hash} gives for it.
     *
     * @param text a text that is not empty
     * @return the hash, never 0
     */
    public static long of(String text) {
        return of(text.toCharArray(), 0, text.length());
    }

    static long of(char[] text, int from, int to) {
        long hash = START + to - from;
        for (int i = from; i < to; i++) {
            hash = Long.rotateLeft((hash ^ text[i]) * STEP, 29);
        }
        hash ^= hash >>> 32;
        hash *= STEP;
        hash ^= hash >>> 29;
        return hash == 0 ? STEP : hash;
    }
}
