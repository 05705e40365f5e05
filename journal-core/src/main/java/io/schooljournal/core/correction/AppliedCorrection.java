package io.schooljournal.core.correction;

import io.schooljournal.core.people.PersonId;
import java.time.Instant;

/**
 * A correction that has been entered in the journal; its application is used up.
 *
 * @param granted the correction as it was granted
 * @param by who entered it
 * @param at when
 */
public record AppliedCorrection(GrantedCorrection granted, PersonId by, Instant at) implements Correction {
    @Override
    public Application application() {
        return granted.application();
    }

    @Override
    public CorrectionState stateAt(Instant instant) {
        return CorrectionState.none();
    }
}
