package io.schooljournal.core.correction;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.people.PersonId;
import java.time.Instant;

/**
 * An application to the head of the school for a correction (заявление об исправлении), as it was handed in.
 *
 * @param id the application's identifier
 * @param initiator who applies
 * @param entry what is to be corrected
 * @param ground the ground
 * @param documents how many documents came with it
 * @param submittedAt when it was handed in
 */
public record Application(
        CorrectionId id,
        PersonId initiator,
        CorrectedEntry entry,
        CorrectionGround ground,
        int documents,
        Instant submittedAt) {
    /**
     * The number of documents is never negative.
     *
     * @throws IllegalArgumentException when it is
     */
    public Application {
        Invariant.check(documents >= 0, "expected at least 0 documents, not `" + documents + "`");
    }

    /**
     * Returns the correction that begins with this application.
     *
     * @param terms what the regulation asks
     * @return the requested correction
     * @throws IllegalArgumentException when the ground is not accepted or documents are missing
     */
    public RequestedCorrection request(CorrectionTerms terms) {
        Invariant.check(
                terms.grounds().contains(ground),
                "expected one of the grounds "
                        + terms.grounds().stream().sorted().toList() + ", not `" + ground + "`");
        Invariant.check(
                documents >= terms.documents(),
                "expected at least " + terms.documents() + " documents, not `" + documents + "`");
        return new RequestedCorrection(this);
    }
}
