package io.schooljournal.core.decision;

/** Why a request is refused; the constants stand in the order in which reasons are listed, the most basic first. */
public enum ReasonCode {
    /** The regulation is not in force on the day of the action. */
    REGULATION_NOT_IN_FORCE,
    /** No role of the actor is valid on the day of the action. */
    NO_VALID_ROLE,
    /** A role of the actor is expressly kept from this. */
    ROLE_EXCLUDED,
    /** No role of the actor may ever do this. */
    ROLE_NOT_PERMITTED,
    /** A role of the actor may do this, but not here: another class, subject, subgroup, level, module or pupil. */
    OUT_OF_SCOPE,
    /** The pupil is no longer, or not yet, enrolled. */
    PUPIL_NOT_ENROLLED,
    /** There is no consent to data processing. */
    CONSENT_MISSING,
    /** The administrator acts without a deputy head's directive. */
    DIRECTIVE_MISSING,
    /** No mark is set in this grade. */
    NO_MARK_GRADE,
    /** The lesson has not started yet. */
    LESSON_NOT_STARTED,
    /** A mark is not changed in this way. */
    MARK_CHANGE_FORBIDDEN,
    /** The year final mark is set. */
    YEAR_FINALS_SET,
    /** The journal's year is closed. */
    YEAR_CLOSED,
    /** The window has closed. */
    EDIT_WINDOW_CLOSED,
    /** There is no application for a correction. */
    CORRECTION_MISSING,
    /** The application names a ground that the regulation does not accept. */
    CORRECTION_GROUND_NOT_ACCEPTED,
    /** The application brings too few documents. */
    CORRECTION_DOCUMENTS_MISSING,
    /** The application is not registered. */
    CORRECTION_NOT_REGISTERED,
    /** The application is not granted. */
    CORRECTION_NOT_GRANTED,
    /** There is no protocol of the retake. */
    CORRECTION_PROTOCOL_MISSING
}
