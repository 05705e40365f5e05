/**
 * Duties (обязанности и сроки): what a regulation demands of people besides what it forbids them.
 *
 * <p>{@link io.schooljournal.core.duty.DutyTerms} say who does what and when it is {@linkplain io.schooljournal.core.duty.Due
 * due}: once, some days after something that happens ({@link io.schooljournal.core.duty.Term}), on a date of every year
 * ({@link io.schooljournal.core.duty.YearlyDate}), or again and again ({@link io.schooljournal.core.duty.Rhythm}). A duty is
 * in time until the end of the local day on which it is due, unless it is due at an instant.
 * {@link io.schooljournal.core.duty.EntryDeadline} is what a decision calls an entry late by. A
 * {@link io.schooljournal.core.duty.Duty} is one of them come due in one school's records: met, late, overdue or pending.
 * {@link io.schooljournal.core.duty.ProcedureTerms} name the papers that a step cannot do without.
 */
@NullMarked
package io.schooljournal.core.duty;

import org.jspecify.annotations.NullMarked;
