/**
 * Corrections (исправления), and what else the control of a journal asks for.
 *
 * <p>After its window an entry is corrected in steps, each by somebody else: {@link io.schooljournal.core.usecase.correction.RequestCorrection},
 * {@link io.schooljournal.core.usecase.correction.HandleCorrection}, {@link io.schooljournal.core.usecase.correction.ApplyCorrection}; {@link io.schooljournal.core.usecase.correction.TellCorrections} is
 * the table of what was corrected. A directive ({@link io.schooljournal.core.usecase.correction.GiveDirective}) lets somebody do what its giver may
 * do, and no more. A remark ({@link io.schooljournal.core.usecase.correction.KeepRemarks}) is made by whoever controls the journal and removed when it
 * is answered. {@link io.schooljournal.core.usecase.correction.ReadCorrections} and {@link
 * io.schooljournal.core.usecase.correction.ReadRemarks} show what lies on the desk, each application with the step that comes next.
 */
@NullMarked
package io.schooljournal.core.usecase.correction;

import org.jspecify.annotations.NullMarked;
