/**
 * What the entries of a journal say (содержание записей): where an entry stands, and what it writes there.
 *
 * <p>A {@link io.schooljournal.core.content.Slot} is a place in a journal: a mark of a pupil at a lesson, the topic of a
 * lesson, a pupil's final mark of a period, the appointment of a person. What stands in it is a
 * {@link io.schooljournal.core.content.Content}, a closed set with one record for each
 * {@link io.schooljournal.core.content.EntryKind}; the kind names the actions that write it, so that no entry can be made
 * by a permission for something else. Contents speak of people by identifiers alone. What names a person - a card, a
 * letter - is kept apart as a {@link io.schooljournal.core.content.KeptText}, of which the content holds only the seal, so
 * that it can be erased and the journal stays whole.
 *
 * <p>Each content can be taken apart into {@link io.schooljournal.core.content.Members}, named texts in one canonical
 * order, and put together again: that form is what storages keep, what the change log vouches for, and what an archive can
 * be read by without this library.
 */
@NullMarked
package io.schooljournal.core.content;

import org.jspecify.annotations.NullMarked;
