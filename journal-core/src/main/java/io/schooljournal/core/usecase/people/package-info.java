/**
 * People (участники): who is on which list, who has which role, who has access.
 *
 * <p>All of it but the membership of a class stands in the {@linkplain io.schooljournal.core.journal.Register register} of
 * the school and follows a pupil from class to class; whoever acts for the class of a pupil acts only while the pupil is of
 * that class, as the journal of the class tells. Names are kept apart and can be erased ({@link
 * io.schooljournal.core.usecase.people.ErasePersonalData}). {@link io.schooljournal.core.usecase.people.RegisterDirectory} answers from the register who has which role, for a
 * host that has no records of its own.
 */
@NullMarked
package io.schooljournal.core.usecase.people;

import org.jspecify.annotations.NullMarked;
