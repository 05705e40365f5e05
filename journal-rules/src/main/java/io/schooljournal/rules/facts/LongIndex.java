package io.schooljournal.rules.facts;

import java.util.Arrays;

/** Maps numbers other than 0 to small numbers, without an object for each. */
public final class LongIndex {
    /** What {@link #get} returns for a key that has no value. */
    public static final int NONE = -1;

    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final int FIRST_SIZE = 64;

    private long[] keys = new long[FIRST_SIZE];
    private int[] values = new int[FIRST_SIZE];
    private int size;

    /**
     * Returns the value of a key.
     *
     * @param key any number
     * @return the value, or {@link #NONE}
     */
    public int get(long key) {
        if (key == 0) {
            return NONE;
        }
        int slot = slot(keys, key);
        return keys[slot] == key ? values[slot] : NONE;
    }

    /**
     * Tells whether a key has a value.
     *
     * @param key any number
     * @return false when it has none, as 0 never has
     */
    public boolean contains(long key) {
        return get(key) != NONE;
    }

    /**
     * Keeps the first value of a key.
     *
     * @param key a number; 0 is not kept
     * @param value its value, other than {@link #NONE}
     * @return false when the key is 0 or has a value already, which it keeps
     */
    public boolean add(long key, int value) {
        int slot = slot(keys, key);
        if (keys[slot] == key) {
            return false;
        }
        keys[slot] = key;
        values[slot] = value;
        if (++size * 3 > keys.length * 2) {
            grow();
        }
        return true;
    }

    /**
     * Keeps a key with the value 0, unless it has one already.
     *
     * @param key a number; 0 is not kept
     * @return false when the key is 0 or has a value already, which it keeps
     */
    public boolean add(long key) {
        return add(key, 0);
    }

    /**
     * Keeps the last value of a key.
     *
     * @param key a number; 0 is not kept
     * @param value its value, other than {@link #NONE}
     */
    public void put(long key, int value) {
        if (!add(key, value)) {
            values[slot(keys, key)] = value;
        }
    }

    /**
     * Returns how many keys have a value.
     *
     * @return the number of keys
     */
    public int size() {
        return size;
    }

    /**
     * Makes one key of two; equal pairs give equal keys, others the same only by rare chance.
     *
     * @param one the first of the pair
     * @param other the second; the order matters
     * @return a key other than 0
     */
    public static long pair(long one, long other) {
        long mixed = ((one * STEP) ^ Long.rotateLeft(other, 31)) * STEP;
        mixed ^= mixed >>> 32;
        return mixed == 0 ? STEP : mixed;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = Arrays.copyOf(values, keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * STEP) >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
