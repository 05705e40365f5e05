/**
 * Use cases (действия с журналом): what the outside may ask to be done, each an activity of its own.
 *
 * <p>{@link io.schooljournal.core.usecase.PutMark} and {@link io.schooljournal.core.usecase.ChangeMark} take an
 * {@link io.schooljournal.core.usecase.Occasion} - who acts, when, on which cell, as things stand - and what is to be
 * written. The policy is asked first; only what it allows is written, with its row in the change log, in one unit of work.
 * The result is a {@link io.schooljournal.core.usecase.MarkOutcome}: done, refused with grounds, in conflict with another
 * editor, or not found. A fact of the state that the host does not know stays unknown; when the outcome depends on it, the
 * policy is undecided, and that is a refusal.
 *
 * <p>A mark that was annulled still occupies its place, so that putting it again is a change and judged as one; and a mark
 * put beside an annulled one must be allowed both as a new mark and as a change of the annulled one. Otherwise annulling
 * and putting anew would be a way round a lock on changes.
 */
@NullMarked
package io.schooljournal.core.usecase;

import org.jspecify.annotations.NullMarked;
