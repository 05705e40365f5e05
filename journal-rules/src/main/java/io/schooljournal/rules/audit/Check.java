package io.schooljournal.rules.audit;

/** The checks of the package itself; how much each weighs and which clauses stand behind it is data. */
enum Check {
    /** A row cannot be understood. */
    UNREADABLE_ROW,
    /** An identifier occurs a second time in its file. */
    DUPLICATE_ID,
    /** The same thing is recorded a second time without superseding the first. */
    DUPLICATE_ENTRY,
    /** A row names something that the package does not have. */
    UNKNOWN_REFERENCE,
    /** An entry that was superseded already is superseded again. */
    SUPERSEDED_TWICE,
    /** An entry supersedes one about another pupil, lesson, subject or period. */
    SUPERSEDES_OTHER_ENTRY,
    /** The pupil is not in the class or subgroup of the lesson. */
    NOT_IN_CLASS,
    /** The mark is not on the subject's scale, or, where the scale is not known, on any. */
    OUTSIDE_SCALE,
    /** The day is not one on which lessons are held. */
    NOT_A_SCHOOL_DAY,
    /** The day lies in no study period. */
    OUTSIDE_PERIOD,
    /** The steps of a correction are dated in an order in which they cannot have been taken. */
    CORRECTION_OUT_OF_ORDER,
    /** An application names another person or instant of its entering than the entry itself. */
    CORRECTION_ENTERED_OTHERWISE,
    /** A family was given access without an application, or before it. */
    ACCESS_WITHOUT_APPLICATION,
    /** Somebody visited the journal before access was given, or after it was ended. */
    VISIT_WITHOUT_ACCESS
}
