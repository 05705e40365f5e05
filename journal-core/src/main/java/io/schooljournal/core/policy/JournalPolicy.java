package io.schooljournal.core.policy;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.calendar.Window;
import io.schooljournal.core.correction.CorrectionTerms;
import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.regulation.Regulation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A policy answers whether a regulation allows an action.
 *
 * <p>Both methods always give the same verdict for the same request. Implementations are immutable and safe for use by
 * many threads.
 */
public interface JournalPolicy {
    /**
     * Returns the regulation that answers.
     *
     * @return the regulation
     */
    Regulation regulation();

    /**
     * Returns the verdict and every reason that denies.
     *
     * <p>This is the question asked before each write: the answer is a shared instance, nothing is allocated for it.
     *
     * @param request who wants to do what, when, and how things stand
     * @return the decision
     */
    Decision decide(Request request);

    /**
     * Returns the decision together with the instant at which its window closes, what is late, and which procedure
     * remains after a refusal.
     *
     * @param request who wants to do what, when, and how things stand
     * @return the explanation
     */
    Explanation explain(Request request);

    /**
     * Returns a stretch of time around the instant of a request, throughout which the same request, asked at any other of
     * its instants, is allowed just as well and nothing about it is late.
     *
     * <p>Who asks about many entries that differ in their instants alone asks once. The stretch is never too long; it may be
     * shorter than it could be, and a policy that cannot tell returns null.
     *
     * @param request who wants to do what, when, and how things stand
     * @return the stretch, in which the instant of the request lies; null when the request is not allowed, when it is late,
     *     or when the policy does not tell
     */
    default @Nullable Window allowedThroughout(Request request) {
        return null;
    }

    /**
     * Returns who could take the action of a request as things stand, whoever asked, and by which procedure where nobody
     * may.
     *
     * <p>It is answered by {@link #explain} about made-up people, so that the two never disagree.
     *
     * @param request what is to be done, when, and how things stand; its actor does not matter
     * @return the roles that reach the target, each with its own answer
     */
    default WhoMay whoMay(Request request) {
        return WhoMay.of(this, request);
    }

    /**
     * Returns what the regulation asks of an application for a correction of a mark.
     *
     * <p>It is found out by {@link #decide}, so that the two never disagree.
     *
     * @param at the instant at which the application is made
     * @param zone the school's zone
     * @return the terms of that day's edition
     */
    default CorrectionTerms correctionTerms(Instant at, SchoolZone zone) {
        return new AskedTerms(this, at, zone).terms();
    }

    /**
     * Returns what the regulation demands besides deciding: duties, documents, notices, terms of keeping, checks.
     *
     * @param day a local day of the school
     * @return the demands of the edition in force on that day; none when no edition is
     */
    Obligations obligations(LocalDate day);
}
