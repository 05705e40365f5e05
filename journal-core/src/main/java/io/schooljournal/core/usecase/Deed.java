package io.schooljournal.core.usecase;

import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.people.PersonId;
import java.time.Instant;

/**
 * A deed (действие) is who acts, when, and by which identifier it is known again when the order is sent twice.
 *
 * @param by who acts
 * @param at the instant; judged and recorded in whole microseconds, the rest cut off
 * @param id the identifier that the entry shall have; the same order sent again with the same identifier is done once
 */
public record Deed(PersonId by, Instant at, EntryId id) {}
