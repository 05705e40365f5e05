package io.schooljournal.rules.exchange;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Hashes texts over 64 bits: two of ten million identifiers meet by chance once in some 400,000 packages. */
public final class Spread {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long START = 0xcbf29ce484222325L;
    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final long SPREAD = 0xc2b2ae3d27d4eb4fL;

    private Spread() {}

    /**
     * Returns the hash of a text, the same as {@link PackageRow#hash} gives for it.
     *
     * @param text a text that is not empty
     * @return the hash, never 0
     */
    public static long of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }

    /** The hash of a text in UTF-8, eight bytes at a time. */
    static long of(byte[] text, int from, int to) {
        long hash = START + to - from;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            hash = mix(hash, (long) EIGHT.get(text, i));
        }
        long rest = 0;
        for (; i < to; i++) {
            rest = rest << Byte.SIZE | (text[i] & 0xff);
        }
        hash = mix(hash, rest);
        hash ^= hash >>> 32;
        hash *= STEP;
        hash ^= hash >>> 29;
        return hash == 0 ? STEP : hash;
    }

    /** Spreads eight bytes over all bits before they meet the others, so that like texts do not meet by design. */
    private static long mix(long hash, long eight) {
        long spread = eight * STEP;
        spread = Long.rotateLeft(spread, 31) * SPREAD;
        return Long.rotateLeft(hash ^ spread, 27) * 5 + START;
    }
}
