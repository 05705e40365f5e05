package io.schooljournal.core.usecase.people;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;

/**
 * Somebody of a pupil's family, who may be the pupil: whose diary, who reads it, in which role.
 *
 * @param journal the journal of the class on whose list the pupil is
 * @param pupil the pupil
 * @param person the parent, or the pupil as a user
 * @param as {@link Role#PARENT} or {@link Role#PUPIL}
 */
public record FamilyMember(Journal journal, PupilId pupil, PersonId person, Role as) {
    /**
     * A family has parents and pupils.
     *
     * @throws IllegalArgumentException when the role is another
     */
    public FamilyMember {
        Invariant.check(
                as == Role.PARENT || as == Role.PUPIL,
                "a member of a family must be a `PARENT` or a `PUPIL`, not `" + as + "`");
    }
}
