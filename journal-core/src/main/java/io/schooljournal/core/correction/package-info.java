/**
 * Corrections (исправления после закрытия): the way back once an entry's window has closed.
 *
 * <p>An application names its ground and brings documents; it is registered, decided by the head of the school, and
 * entered by the deputy head who answers for the control of journals ({@code sosh21: } to {@code }).
 * {@link io.schooljournal.core.correction.CorrectionState} is how far one application has come.
 */
@NullMarked
package io.schooljournal.core.correction;

import org.jspecify.annotations.NullMarked;
