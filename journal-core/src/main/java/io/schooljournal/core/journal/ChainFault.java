package io.schooljournal.core.journal;

/** What can be wrong with a row of a recorded chain. */
public enum ChainFault {
    /** A row is missing, or one was slipped in: the numbers do not follow each other. */
    SEQUENCE,
    /** The row does not carry the hash of the row before it. */
    LINK,
    /** The row was altered: it does not have the hash that was recorded with it. */
    CONTENT,
    /** The entry behind the row was altered, or is not there. */
    ENTRY,
    /** The row holds what cannot be read, such as an unknown code. */
    UNREADABLE,
    /** The log ends before, or goes on after, the change at which the journal says it ends. */
    END
}
