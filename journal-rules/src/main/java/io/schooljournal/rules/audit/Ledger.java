package io.schooljournal.rules.audit;

import io.schooljournal.rules.facts.LongIndex;
import java.util.Arrays;
import java.util.BitSet;

/** The entries of one file that came so far: by id, what each is about, and whether it was superseded. */
final class Ledger {
    private static final int FIRST_SIZE = 64;

    private final LongIndex ids = new LongIndex();
    private final BitSet superseded = new BitSet();
    private long[] pupils = new long[FIRST_SIZE];
    private long[] places = new long[FIRST_SIZE];

    /**
     * Keeps an entry; returns false when there is one of that id already, which stays.
     *
     * @param id the hash of its id
     * @param pupil the hash of the pupil's id
     * @param place the hash of the lesson's id, or whatever else tells one entry of a pupil from another
     */
    boolean add(long id, long pupil, long place) {
        int index = ids.size();
        if (!ids.add(id, index)) {
            return false;
        }
        if (index == pupils.length) {
            pupils = Arrays.copyOf(pupils, index * 2);
            places = Arrays.copyOf(places, index * 2);
        }
        pupils[index] = pupil;
        places[index] = place;
        return true;
    }

    /** Returns the number of an entry, or {@link LongIndex#NONE}. */
    int find(long id) {
        return ids.get(id);
    }

    long pupil(int entry) {
        return pupils[entry];
    }

    long place(int entry) {
        return places[entry];
    }

    /** Marks an entry as superseded; returns false when it was superseded already. */
    boolean supersede(int entry) {
        boolean first = !superseded.get(entry);
        superseded.set(entry);
        return first;
    }
}
