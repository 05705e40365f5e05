/**
 * The main concept: a policy answers, with the clause in hand.
 *
 * <p>A {@link io.schooljournal.core.policy.JournalPolicy} is one regulation made ready to be asked. It has no state that a
 * question could change and may be shared between threads.
 */
@NullMarked
package io.schooljournal.core.policy;

import org.jspecify.annotations.NullMarked;
