/**
 * Corrections (исправления после закрытия): the way back once an entry's window has closed.
 *
 * <p>An application names its ground and brings documents; it is registered, decided by the head of the school, and
 * entered by the deputy head who answers for the control of journals ({@code sosh21: } to {@code }).
 * Each stage is a type of its own under {@link io.schooljournal.core.correction.Correction}: only a
 * {@link io.schooljournal.core.correction.RegisteredCorrection} can be granted, only a
 * {@link io.schooljournal.core.correction.GrantedCorrection} applied, once and while its grant stands, and nobody decides
 * what he or she applied for. What the regulation asks of an application are its
 * {@link io.schooljournal.core.correction.CorrectionTerms}.
 * {@link io.schooljournal.core.correction.CorrectionState} is what a policy is told of how far one application has come.
 */
@NullMarked
package io.schooljournal.core.correction;

import org.jspecify.annotations.NullMarked;
