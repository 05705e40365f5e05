package io.schooljournal.rules.engine;

import io.schooljournal.core.people.RoleAssignment;

/** A grant may ask for a capacity beyond the role. */
public enum Capacity {
    /** The role is enough. */
    ANY,
    /** The deputy head answers for informatization. */
    INFORMATIZATION,
    /** The deputy head answers for the control of journals. */
    JOURNAL_CONTROL;

    boolean isHeldBy(RoleAssignment assignment) {
        return this == ANY || (this == INFORMATIZATION ? assignment.informatization() : assignment.journalControl());
    }
}
