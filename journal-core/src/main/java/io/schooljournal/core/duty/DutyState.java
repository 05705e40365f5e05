package io.schooljournal.core.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a duty stands at an instant. */
public enum DutyState {
    /** It was done in time (выполнена в срок). */
    MET,
    /** It was done, too late (выполнена с опозданием). */
    LATE,
    /** It was not done, and its time is over (просрочена). */
    OVERDUE,
    /** It was not done, and there is still time (предстоит). */
    PENDING;

    /**
     * Returns how a duty stands.
     *
     * @param due the first instant at which it is late
     * @param done the instant at which it was done; null when it was not
     * @param asOf the instant at which it is looked at
     * @return the state as of that instant
     */
    public static DutyState of(Instant due, @Nullable Instant done, Instant asOf) {
        if (done == null) {
            return asOf.isBefore(due) ? PENDING : OVERDUE;
        }
        return done.isBefore(due) ? MET : LATE;
    }
}
