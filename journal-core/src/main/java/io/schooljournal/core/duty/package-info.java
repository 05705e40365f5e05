/**
 * Duties (обязанности и сроки): what a regulation demands of people besides what it forbids them.
 *
 * <p>{@link io.schooljournal.core.duty.DutyTerms} say who does what and when it is {@linkplain io.schooljournal.core.duty.Due
 * due}: once, some days after something that happens ({@link io.schooljournal.core.duty.Term}), on a date of every year
 * ({@link io.schooljournal.core.duty.YearlyDate}), or again and again ({@link io.schooljournal.core.duty.Rhythm}). A duty is
 * in time until the end of the local day on which it is due, unless it is due at an instant.
 * {@link io.schooljournal.core.duty.ProcedureTerms} name the papers that a step cannot do without.
 */
@NullMarked
package io.schooljournal.core.duty;

import org.jspecify.annotations.NullMarked;
