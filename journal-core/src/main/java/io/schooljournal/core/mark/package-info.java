/**
 * Marks (отметки): their values, the scales (шкалы) that admit them, and the kinds of work they stand for.
 *
 * <p>A {@link io.schooljournal.core.mark.MarkValue} says what was written; whether it may stand in a page is the
 * {@link io.schooljournal.core.mark.GradingScale}'s word. Kinds of work decide how long an entry stays open.
 */
@NullMarked
package io.schooljournal.core.mark;

import org.jspecify.annotations.NullMarked;
