package io.schooljournal.core.port;

import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.school.SchoolId;

/**
 * The directory (кадровый и контингентный учёт) knows who has which role; a host answers from its own records.
 *
 * <p>The use cases of this library can answer from the register of the school when the host has no records of its own.
 */
@FunctionalInterface
public interface Directory {
    /**
     * Returns a person with every role he or she was ever given.
     *
     * @param school the school
     * @param person the person
     * @return the actor; without roles when the directory does not know the person
     * @throws StorageFailure when the records cannot be read
     */
    Actor actor(SchoolId school, PersonId person);
}
