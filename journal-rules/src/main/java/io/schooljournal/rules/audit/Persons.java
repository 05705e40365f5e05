package io.schooljournal.rules.audit;

import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.SchoolLevel;
import java.util.ArrayList;
import java.util.List;

/** Made-up people, asked about in place of one who is not known. */
final class Persons {
    private static final String NAME = "?";
    /** Whoever may do most: what is refused to him or her is refused to anybody. */
    static final Actor MOST_ENTITLED = Actor.of(
            NAME,
            RoleAssignment.of(Role.DIRECTOR),
            RoleAssignment.builder()
                    .role(Role.DEPUTY_HEAD)
                    .addLevels(SchoolLevel.values())
                    .journalControl(true)
                    .build());

    private Persons() {}

    /** Somebody without a role. */
    static Actor nobody() {
        return Actor.of(NAME);
    }

    /** Somebody for each role, with no scope. */
    static List<Actor> outsiders() {
        List<Actor> people = new ArrayList<>();
        for (Role role : Role.values()) {
            people.add(Actor.of(NAME, RoleAssignment.of(role)));
        }
        return people;
    }

    /** The teacher of the page. */
    static Actor teacherOf(Target target) {
        RoleAssignment.Builder role =
                RoleAssignment.builder().role(Role.SUBJECT_TEACHER).subject(target.subject());
        if (target.schoolClass() != null) {
            role.addClasses(target.schoolClass());
        }
        return new Actor(new PersonId(NAME), List.of(role.build()));
    }

    /** Somebody for each role, with every scope that has to do with a pupil. */
    static List<Actor> aroundAPupil(Target target) {
        List<Actor> people = new ArrayList<>();
        for (Role role : Role.values()) {
            RoleAssignment.Builder assignment = RoleAssignment.builder().role(role);
            if (target.schoolClass() != null && (role == Role.CLASS_TEACHER || role == Role.SUBJECT_TEACHER)) {
                assignment.addClasses(target.schoolClass());
            }
            if (role == Role.SUBJECT_TEACHER) {
                assignment.subject(target.subject());
            }
            if (target.pupil() != null && (role == Role.PARENT || role == Role.PUPIL)) {
                assignment.addPupils(target.pupil());
            }
            if (role == Role.DEPUTY_HEAD) {
                assignment.addLevels(SchoolLevel.values());
            }
            people.add(new Actor(new PersonId(NAME), List.of(assignment.build())));
        }
        return people;
    }

    /** Somebody who informs the school about computers and has the levels too. */
    static Actor informatization() {
        return Actor.of(
                NAME,
                RoleAssignment.builder()
                        .role(Role.DEPUTY_HEAD)
                        .informatization(true)
                        .build());
    }
}
