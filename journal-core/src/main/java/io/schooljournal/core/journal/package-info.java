/**
 * The journal itself (классный журнал): entries that are only ever added, and the log that says how each came about.
 *
 * <p>A {@link io.schooljournal.core.journal.Book} is a {@link io.schooljournal.core.journal.Journal}, one class in one
 * academic year, or the {@link io.schooljournal.core.journal.Register} of the school. An
 * {@link io.schooljournal.core.journal.Entry} puts a content into a slot of a book and is never altered: a later version
 * names the one it supersedes, and what is withdrawn (аннулирование) is a version without a content, so that what once
 * stood there can always be shown. Everything else that a school sees of its journal - pages, diaries, sheets - is read
 * from these entries and can be made anew.
 *
 * <p>Every entry has one {@link io.schooljournal.core.journal.Change} (строка журнала изменений): who, in which capacity,
 * when, what stood there before and after, and the {@link io.schooljournal.core.journal.Ruling} that allowed it. The
 * changes of a book form a {@link io.schooljournal.core.journal.Chain}: each carries the SHA-256 of itself and of the
 * one before it, so that a row altered, removed or slipped in later is found, and named.
 *
 * <p><b>Canonical form.</b> What is hashed is text in UTF-8, as {@link io.schooljournal.core.content.Members} writes it.
 * The first member, {@code form}, names the kind and version of the form ({@code entry/1}, {@code change/1}), so that a
 * later form leaves old hashes valid. Instants are written in UTC with six digits after the second. The log holds
 * identifiers and values, and of the entry only its digest; names of people stand in neither, so that erasing them
 * elsewhere keeps the chain whole.
 */
@NullMarked
package io.schooljournal.core.journal;

import org.jspecify.annotations.NullMarked;
