package io.schooljournal.core.people;

import io.schooljournal.core.Invariant;

/**
 * Whose personal data something is (субъект персональных данных): a pupil's or another person's.
 *
 * @param pupil whether it is a pupil
 * @param id the identifier of the pupil or person
 */
public record DataSubject(boolean pupil, String id) {
    /**
     * An identifier is never blank.
     *
     * @throws IllegalArgumentException when it is
     */
    public DataSubject {
        Invariant.identifier("id of a data subject", id);
    }

    /**
     * Returns a pupil.
     *
     * @param pupil the pupil
     * @return the pupil as the subject of data
     */
    public static DataSubject of(PupilId pupil) {
        return new DataSubject(true, pupil.value());
    }

    /**
     * Returns a person.
     *
     * @param person an employee or a parent
     * @return the person as the subject of data
     */
    public static DataSubject of(PersonId person) {
        return new DataSubject(false, person.value());
    }
}
