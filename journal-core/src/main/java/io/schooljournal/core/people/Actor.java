package io.schooljournal.core.people;

import java.util.List;

/**
 * An actor is the person who asks to do something, with every role he or she was ever given.
 *
 * @param id the person
 * @param roles all assignments, valid or not; their order never matters
 */
public record Actor(PersonId id, List<RoleAssignment> roles) {
    /** An actor keeps its own copy of the assignments. */
    public Actor {
        roles = List.copyOf(roles);
    }

    /**
     * Returns a person with these roles.
     *
     * @param id the person's identifier
     * @param roles the assignments
     * @return the actor
     * @throws IllegalArgumentException when the identifier is blank
     */
    public static Actor of(String id, RoleAssignment... roles) {
        return new Actor(new PersonId(id), List.of(roles));
    }
}
