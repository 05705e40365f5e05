/**
 * What is due in a school, to whom, and how it stands (обязанности школы на дату).
 *
 * <p>{@link io.schooljournal.rules.obligation.JournalDuties} is the entrance: it gives every deadline and periodic duty of a
 * regulation for one journal package, each as a {@link io.schooljournal.core.duty.Duty} that is met, late, overdue or pending
 * at an instant. {@link io.schooljournal.rules.obligation.DutyReport} holds the totals, and what could not be told and why:
 * a duty that no file or column speaks of is neither met nor overdue.
 */
@NullMarked
package io.schooljournal.rules.obligation;

import org.jspecify.annotations.NullMarked;
