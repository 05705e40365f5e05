package io.schooljournal.core.content;

import io.schooljournal.core.people.RoleAssignment;

/**
 * A person is appointed to a role, with its scope, its days and its order ({@code sosh21:P-1.5}, {@code mityaevo:O-2}).
 *
 * @param assignment the role as it is assigned
 */
public record Appointment(RoleAssignment assignment) implements Content {
    static Appointment read(Members members) {
        return new Appointment(Assignments.read(members));
    }

    @Override
    public String written() {
        return assignment.role().name();
    }

    @Override
    public Members members() {
        return Assignments.write(assignment);
    }
}
