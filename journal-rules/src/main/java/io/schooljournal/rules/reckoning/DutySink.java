package io.schooljournal.rules.reckoning;

import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.duty.DutyState;

/** Takes duties as they are reckoned; of the many that are in order it may be enough to know that there are. */
public interface DutySink {
    /**
     * Counts a duty.
     *
     * @param norm what sets it
     * @param state how it stands
     * @return true when the duty itself is wanted too
     */
    boolean counts(Norm norm, DutyState state);

    /**
     * Takes a duty that was wanted, right after it was counted.
     *
     * @param norm what sets it
     * @param duty the duty
     */
    void take(Norm norm, Duty duty);
}
