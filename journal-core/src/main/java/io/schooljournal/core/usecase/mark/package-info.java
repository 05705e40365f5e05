/**
 * Marks (отметки), of a lesson and final.
 *
 * <p>What was withdrawn still occupies its slot, so that putting it again is a change and judged as one; and a mark put
 * beside a withdrawn one must be allowed both as a new mark and as a change of the withdrawn one. Otherwise withdrawing
 * and putting anew would be a way round a lock on changes. A final mark ({@link io.schooljournal.core.usecase.mark.SetFinalMark}) keeps the day from
 * which its window counts from its first version on.
 */
@NullMarked
package io.schooljournal.core.usecase.mark;

import org.jspecify.annotations.NullMarked;
