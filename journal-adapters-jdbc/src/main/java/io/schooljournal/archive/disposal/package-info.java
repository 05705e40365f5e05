/**
 * Disposal (выделение к уничтожению): what of the archives need not be kept any more, and the act that says so.
 *
 * <p>A {@link io.schooljournal.archive.disposal.DisposalCase} is one archive with all its copies. It is due when the terms
 * of all that it holds have run out, by the terms that stand in it and by those of the regulation of the day, whichever
 * end later; when each copy is whole; and when no {@link io.schooljournal.archive.disposal.Holds hold} forbids it. The
 * {@link io.schooljournal.archive.disposal.DestructionAct} lists what is due, for people to sign.
 *
 * <p>Nothing here destroys anything.
 */
@NullMarked
package io.schooljournal.archive.disposal;

import org.jspecify.annotations.NullMarked;
