package io.schooljournal.core.correction;

import java.time.Instant;

/**
 * A correction on its way: requested, registered, granted or refused, and, if granted, applied.
 *
 * <p>Each stage is a type that has only the steps which may follow, so that no other step can be written down. A step that
 * the facts forbid is refused with a sentence.
 */
public sealed interface Correction
        permits RequestedCorrection, RegisteredCorrection, GrantedCorrection, RefusedCorrection, AppliedCorrection {
    /**
     * Returns the application with which it began.
     *
     * @return the application
     */
    Application application();

    /**
     * Returns what a policy is told of the correction when it is asked about the next step.
     *
     * @param at the instant of the question
     * @return the state; of a correction that has been applied, that there is no application any more
     */
    CorrectionState stateAt(Instant at);
}
