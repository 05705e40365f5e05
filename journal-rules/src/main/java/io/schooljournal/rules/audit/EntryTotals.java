package io.schooljournal.rules.audit;

/**
 * The exact totals of an audit of entries in memory; every entry is counted once.
 *
 * @param inOrder how many were allowed, and in time
 * @param late how many were allowed, with a deadline missed
 * @param refused how many the regulation refuses
 * @param undecided how many could not be judged, since a fact is absent on which the answer depends
 */
public record EntryTotals(long inOrder, long late, long refused, long undecided) {
    /**
     * Returns how many entries were judged.
     *
     * @return the sum of all
     */
    public long entries() {
        return inOrder + late + refused + undecided;
    }
}
