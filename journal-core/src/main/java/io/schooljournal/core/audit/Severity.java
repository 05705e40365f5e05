package io.schooljournal.core.audit;

/** A finding weighs one of three. */
public enum Severity {
    /** A clause is broken, or a row cannot be read (нарушение). */
    ERROR,
    /** Something came late or is "as a rule" otherwise (предупреждение). */
    WARNING,
    /** Worth knowing (к сведению). */
    INFO
}
