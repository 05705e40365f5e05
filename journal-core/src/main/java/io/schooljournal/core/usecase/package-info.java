/**
 * Use cases (действия с журналом): what the outside may ask to be done, each an activity of its own.
 *
 * <p>An activity such as {@link io.schooljournal.core.usecase.mark.PutMark} is made over the {@link io.schooljournal.core.usecase.Ports} and takes a {@link io.schooljournal.core.usecase.Deed} - who acts,
 * when, and by which identifier the order is known again - the book, and what is to be written. What the regulation asks to
 * know is read from the book itself: whether the year is closed, when the lesson began, whether the pupil is enrolled; the
 * host vouches for people's roles and for the calendar alone. A fact that the book does not tell stays unknown, and when
 * the outcome depends on it, the policy is undecided, and that is a refusal.
 *
 * <p>What the policy allows is written, with its row in the change log, in one unit of work. The result is an {@link
 * io.schooljournal.core.usecase.Outcome}: done, refused with grounds, in conflict with another editor, not found, or unfit. An order that is sent twice
 * with the same identifier is done once. What is read comes as a {@link io.schooljournal.core.usecase.ReadOutcome}.
 *
 * <p>The activities stand in rooms, by the work they belong to: the year of a class, the lesson day, marks, corrections,
 * people, papers, reading; no room knows another. This package holds what they share.
 */
@NullMarked
package io.schooljournal.core.usecase;

import org.jspecify.annotations.NullMarked;
