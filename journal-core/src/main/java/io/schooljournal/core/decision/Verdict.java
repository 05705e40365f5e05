package io.schooljournal.core.decision;

/** A decision has one of three verdicts. */
public enum Verdict {
    /** The regulation allows it. */
    ALLOW,
    /** The regulation refuses it; the reasons say why. */
    DENY,
    /** The outcome depends on a fact that is missing; a host refuses, an audit counts it as not checked. */
    UNDECIDED
}
