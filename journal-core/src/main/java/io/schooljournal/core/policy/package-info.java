/**
 * The main concept: a policy answers, with the clause in hand.
 *
 * <p>It is asked whether this person may do this now ({@code decide}, {@code explain}), or who may
 * ({@link io.schooljournal.core.policy.WhoMay}, one {@link io.schooljournal.core.policy.Candidate} for each role).
 *
 * <p>A {@link io.schooljournal.core.policy.JournalPolicy} is one regulation made ready to be asked. It has no state that a
 * question could change and may be shared between threads.
 */
@NullMarked
package io.schooljournal.core.policy;

import org.jspecify.annotations.NullMarked;
