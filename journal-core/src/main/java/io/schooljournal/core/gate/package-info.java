/**
 * The gate (порядок внесения записей): the one way by which an activity comes to a book, and why there is no way round it.
 *
 * <p>An activity sits down at the {@link io.schooljournal.core.gate.Desk}: it gets a {@link
 * io.schooljournal.core.gate.Sitting} at one book, within one unit of work. The sitting asks the policy, reads what the
 * policy misses from the book ({@link io.schooljournal.core.gate.Facts}), and writes a {@link
 * io.schooljournal.core.gate.Draft} only with the permit that the policy gave for it. What several activities ask of a
 * book stands here beside it: the {@link io.schooljournal.core.gate.Roll} of a class, a {@link
 * io.schooljournal.core.gate.LessonPlace}, what the regulation wants shown ({@link
 * io.schooljournal.core.gate.Paperwork}), texts that name people ({@link io.schooljournal.core.gate.Sealing}).
 *
 * <p>The package is not exported: hosts meet the activities, never the gate.
 */
@NullMarked
package io.schooljournal.core.gate;

import org.jspecify.annotations.NullMarked;
