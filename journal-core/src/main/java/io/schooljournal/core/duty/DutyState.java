package io.schooljournal.core.duty;

/** How a duty stands at an instant. */
public enum DutyState {
    /** It was done in time (выполнена в срок). */
    MET,
    /** It was done, too late (выполнена с опозданием). */
    LATE,
    /** It was not done, and its time is over (просрочена). */
    OVERDUE,
    /** It was not done, and there is still time (предстоит). */
    PENDING
}
