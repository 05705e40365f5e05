package io.schooljournal.rules.analysis;

import io.schooljournal.core.audit.Severity;

/** What a lint can find in a regulation. */
public enum LintCode {
    /** No rule grants the action to anybody. */
    ACTION_GRANTED_TO_NOBODY(Severity.WARNING),
    /** The action is granted, but refused to everybody in every situation. */
    ACTION_NEVER_ALLOWED(Severity.ERROR),
    /** A role is granted an action that is refused to it in every situation. */
    GRANT_NEVER_ALLOWS(Severity.WARNING),
    /** Neither a window nor a deadline binds an entry, though one binds entries like it. */
    TERM_MISSING(Severity.WARNING),
    /** The file says that it is silent where it is not. */
    SILENCE_UNFOUNDED(Severity.ERROR),
    /** Clauses disagree and nothing in the file says what settles it. */
    CLAUSES_DISAGREE(Severity.WARNING),
    /** Clauses disagree, and the file says what settles it. */
    DISAGREEMENT_SETTLED(Severity.INFO),
    /** What the file says of a disagreement does not hold. */
    DISAGREEMENT_UNFOUNDED(Severity.ERROR),
    /** Several clauses say the same; all of them are cited. */
    CLAUSES_SAY_THE_SAME(Severity.INFO),
    /** Without the rule every answer would be the same. */
    RULE_WITHOUT_EFFECT(Severity.WARNING),
    /** Without the parameter every answer would be the same. */
    PARAMETER_WITHOUT_EFFECT(Severity.WARNING),
    /** Two rules are of a kind of which one binds an action at a time. */
    RULE_TWICE(Severity.ERROR),
    /** A rule of the file cites no clause of the file. */
    RULE_CITES_NO_OWN_CLAUSE(Severity.WARNING),
    /** Clauses that neither a rule nor a reading cites. */
    CLAUSE_WITHOUT_CARRIER(Severity.WARNING),
    /** A duty is done by an action that none of those who have it may ever take. */
    DUTY_NOBODY_MAY_FULFIL(Severity.ERROR),
    /** One of those who have a duty may never take the action by which it is done. */
    DUTY_ROLE_NOT_GRANTED(Severity.WARNING),
    /** A remedy names a role that may never take its step. */
    REMEDY_ROLE_NOT_GRANTED(Severity.ERROR),
    /** A remedy leaves out a role that may take its step. */
    REMEDY_ROLE_NOT_NAMED(Severity.WARNING);

    private final Severity severity;

    LintCode(Severity severity) {
        this.severity = severity;
    }

    /**
     * Returns how much it weighs.
     *
     * @return the severity, the same wherever it is found
     */
    public Severity severity() {
        return severity;
    }
}
