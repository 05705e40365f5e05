package io.schooljournal.core.correction;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction that is granted and may be entered once.
 *
 * @param application the application
 * @param registration its registration
 * @param grant the permission
 * @param protocol the number of the protocol of the retake; null while there is none
 */
public record GrantedCorrection(
        Application application,
        Registration registration,
        Grant grant,
        @Nullable String protocol) implements Correction {
    /**
     * Returns the correction with the protocol of the retake.
     *
     * @param number the number of the protocol
     * @return the same correction, now with a protocol
     * @throws IllegalArgumentException when the number is blank
     */
    public GrantedCorrection withProtocol(String number) {
        return new GrantedCorrection(application, registration, grant, Invariant.identifier("protocol number", number));
    }

    /**
     * Returns the correction once it is entered.
     *
     * @param entry what is entered
     * @param by who enters it
     * @param at when
     * @param terms what the regulation asks
     * @return the applied correction
     * @throws IllegalArgumentException when it is another entry than the one granted, the grant does not stand at that
     *     instant, or the protocol is missing that the regulation asks for
     */
    public AppliedCorrection apply(CorrectedEntry entry, PersonId by, Instant at, CorrectionTerms terms) {
        Invariant.check(
                entry.equals(application.entry()),
                "expected the entry `" + application.entry().id() + "`, for which the grant is, not `" + entry.id()
                        + "`");
        Steps.inOrder("entered", grant.at(), at);
        Invariant.check(grant.standsAt(at), "expected a grant that stands; this one ended");
        Invariant.check(
                protocol != null || !terms.needProtocol(application),
                "expected the protocol of the retake, which the ground `" + application.ground() + "` needs");
        return new AppliedCorrection(this, by, at);
    }

    /** A grant that has ended decides nothing any more. */
    @Override
    public CorrectionState stateAt(Instant at) {
        CorrectionDecision decision = grant.standsAt(at) ? CorrectionDecision.GRANTED : CorrectionDecision.PENDING;
        return Steps.state(application, true, decision, protocol != null);
    }
}
