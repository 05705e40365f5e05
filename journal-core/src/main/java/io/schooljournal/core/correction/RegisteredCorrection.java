package io.schooljournal.core.correction;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.people.PersonId;
import java.time.Instant;

/**
 * A correction that is registered and awaits the decision of the head of the school.
 *
 * @param application the application
 * @param registration its registration
 */
public record RegisteredCorrection(Application application, Registration registration) implements Correction {
    /**
     * Returns the correction once it is granted.
     *
     * @param head who decides
     * @param at when
     * @param until the first instant at which the grant no longer stands
     * @return the granted correction, for the entry applied for and no other
     * @throws IllegalArgumentException when whoever applied decides, or the instants are out of order
     */
    public GrantedCorrection grant(PersonId head, Instant at, Instant until) {
        decide(head, at);
        Invariant.check(until.isAfter(at), "expected a grant to end after it is given");
        return new GrantedCorrection(application, registration, new Grant(head, at, until), null);
    }

    /**
     * Returns the correction once it is refused.
     *
     * @param head who decides
     * @param at when
     * @param note why, in a few words
     * @return the refused correction
     * @throws IllegalArgumentException when whoever applied decides, the instants are out of order, or the note is blank
     */
    public RefusedCorrection refuse(PersonId head, Instant at, String note) {
        decide(head, at);
        return new RefusedCorrection(application, registration, head, at, note);
    }

    private void decide(PersonId head, Instant at) {
        Invariant.check(
                !head.equals(application.initiator()),
                "expected somebody else than `" + head + "`, who applied, to decide the application");
        Steps.inOrder("decided", registration.at(), at);
    }

    @Override
    public CorrectionState stateAt(Instant at) {
        return Steps.state(application, true, CorrectionDecision.PENDING, false);
    }
}
