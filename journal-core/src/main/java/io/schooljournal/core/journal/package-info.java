/**
 * The journal itself (классный журнал): entries that are only ever added, and the log that says how each came about.
 *
 * <p>A {@link io.schooljournal.core.journal.Journal} is one class in one academic year. A mark stands in a
 * {@link io.schooljournal.core.journal.Cell}: a pupil, a lesson, and the place beside other marks of that lesson. An
 * {@link io.schooljournal.core.journal.Entry} is never altered: a later version names the one it supersedes, and an
 * annulment (аннулирование) is a version without a value, so that what once stood there can always be shown.
 *
 * <p>Every entry has one {@link io.schooljournal.core.journal.Change} (строка журнала изменений): who, in which capacity,
 * when, what stood there before and after, and the {@link io.schooljournal.core.journal.Ruling} that allowed it. The
 * changes of a journal form a {@link io.schooljournal.core.journal.Chain}: each carries the SHA-256 of itself and of the
 * one before it, so that a row altered, removed or slipped in later is found, and named.
 *
 * <p><b>Canonical form.</b> What is hashed is text in UTF-8. Each member is written {@code name:length:value} and a line
 * feed, {@code length} counting bytes; a member that is absent is written {@code name:-}. The first member,
 * {@code form}, names the kind and version of the form ({@code mark-entry/1}, {@code change/1}), so that a later form
 * leaves old hashes valid. Instants are written in UTC with six digits after the second. The log holds identifiers and
 * values, and of the entry only its digest: neither names nor pupils stand in it, so that erasing them elsewhere keeps
 * the chain whole.
 */
@NullMarked
package io.schooljournal.core.journal;

import org.jspecify.annotations.NullMarked;
