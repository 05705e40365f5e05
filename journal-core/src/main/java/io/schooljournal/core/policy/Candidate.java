package io.schooljournal.core.policy;

import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.RoleAssignment;
import java.util.Optional;

/**
 * One capacity in which somebody could take an action, and the policy's own answer to whoever has it and nothing else.
 *
 * @param actor a person with the one assignment, or the substitute of the lesson, who needs none
 * @param answer what the policy answers to that person
 */
public record Candidate(Actor actor, Explanation answer) {
    /**
     * Returns the role with its capacity and scope.
     *
     * @return the assignment, or empty for the substitute of the lesson
     */
    public Optional<RoleAssignment> assignment() {
        return actor.roles().stream().findFirst();
    }

    /**
     * Returns the substitute of the lesson.
     *
     * @return the person, or empty for a role
     */
    public Optional<PersonId> substitute() {
        return actor.roles().isEmpty() ? Optional.of(actor.id()) : Optional.empty();
    }

    /**
     * Returns the verdict for this capacity.
     *
     * @return that of {@link #answer()}
     */
    public Verdict verdict() {
        return answer.verdict();
    }
}
