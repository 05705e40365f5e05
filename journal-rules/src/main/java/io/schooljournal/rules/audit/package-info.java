/**
 * The audit (проверка журнала): the same policy that answers a live edit, asked about every recorded entry.
 *
 * <p>{@link io.schooljournal.rules.audit.JournalAudit} reads a package in two passes. The first remembers what entries
 * refer to: periods, classes, subjects, people and their roles, pupils, lessons, year finals, corrections. The second
 * streams every file in the order of the contract; each row becomes a request, the policy is asked, and what it refuses
 * is a finding with the policy's own code and clauses. Beside that stand the checks of the package itself: references,
 * duplicates, chains of corrections, the scale, the calendar; their severities and clauses are data. What a mark tells by
 * itself is judged piece by piece, on the threads that read the file; what rows have to do with each other is judged row by
 * row in their order, so that the findings do not depend on the threads.
 *
 * <p>{@link io.schooljournal.rules.audit.EntryAudit} asks the same policy about entries that a host has in memory, seen
 * through an {@link io.schooljournal.rules.audit.EntryView} of its own records.
 *
 * <p>Unknown is never passed. When a fact is absent on which the answer depends, every rule that could have refused is
 * counted as not checked for that row, with the evidence that would be needed.
 */
@NullMarked
package io.schooljournal.rules.audit;

import org.jspecify.annotations.NullMarked;
