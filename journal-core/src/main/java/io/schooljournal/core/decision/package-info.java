/**
 * The question and the answer: may this person do this now, and on what grounds.
 *
 * <p>A {@link io.schooljournal.core.decision.Request} is an actor, an action, its target, and the state of things at one
 * instant. A {@link io.schooljournal.core.decision.Decision} is the verdict with every reason that denies, or with the
 * {@linkplain io.schooljournal.core.decision.Fact facts} that are missing. An
 * {@link io.schooljournal.core.decision.Explanation} adds until when, what was late, and which procedure remains.
 *
 * <p>There are three verdicts. A fact that is absent and that the outcome depends on gives
 * {@link io.schooljournal.core.decision.Verdict#UNDECIDED}, which a host treats as a refusal; what is refused whatever
 * the missing fact says is denied.
 */
@NullMarked
package io.schooljournal.core.decision;

import org.jspecify.annotations.NullMarked;
