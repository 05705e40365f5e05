/**
 * Ports (порты): what the outside supplies so that the journal can be kept.
 *
 * <p>A {@link io.schooljournal.core.port.UnitOfWork} opens a {@link io.schooljournal.core.port.Storage}, which holds the
 * {@link io.schooljournal.core.port.Journals} and the {@link io.schooljournal.core.port.ChangeLog} of one transaction.
 * Both accept only a {@link io.schooljournal.core.port.PermittedEntry}, which nobody can make but a
 * {@link io.schooljournal.core.port.Permit}, which nobody can get but by asking a policy that allows exactly that entry:
 * its actor, its instant, its class, its pupil, its kind of work. So no adapter and no caller can write past the policy.
 *
 * <p>What takes a regulation's rules to reckon comes through ports too: {@link io.schooljournal.core.port.Duties},
 * {@link io.schooljournal.core.port.Reports}, {@link io.schooljournal.core.port.Averages}, {@link
 * io.schooljournal.core.port.Audits} of packages from outside, and {@link io.schooljournal.core.port.Carriers} of clauses. An
 * edge that knows the core alone so shows what only the rules know.
 *
 * <p>Each port of the storage has a contract test in the test jar of this module. An adapter is right when it passes, whatever it stands
 * on: memory, H2 and PostgreSQL pass the same.
 */
@NullMarked
package io.schooljournal.core.port;

import org.jspecify.annotations.NullMarked;
