package io.schooljournal.core.correction;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.people.PersonId;
import java.time.Instant;

/**
 * A correction that was refused; nothing follows.
 *
 * @param application the application
 * @param registration its registration
 * @param by who refused it
 * @param at when
 * @param note why
 */
public record RefusedCorrection(
        Application application, Registration registration, PersonId by, Instant at, String note)
        implements Correction {
    /**
     * A refusal says why.
     *
     * @throws IllegalArgumentException when the note is blank
     */
    public RefusedCorrection {
        Invariant.check(!note.isBlank(), "expected a refusal to say why");
    }

    @Override
    public CorrectionState stateAt(Instant instant) {
        return Steps.state(application, true, CorrectionDecision.REFUSED, false);
    }
}
