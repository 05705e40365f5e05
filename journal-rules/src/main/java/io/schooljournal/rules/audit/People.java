package io.schooljournal.rules.audit;

import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Classes;
import io.schooljournal.rules.facts.Families;
import io.schooljournal.rules.facts.School;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who a person of a package is: staff by their roles, pupils and parents by the lists of pupils and of representatives. */
record People(School school) {
    /** The person named in a column, or null when nothing tells who that is. */
    @Nullable
    Actor actor(PackageRow row, Column column) {
        Actor staff = school.directory().actor(row, column);
        List<RoleAssignment> roles = new ArrayList<>(staff == null ? List.of() : staff.roles());
        for (Families.Tie tie : school.families().of(row.hash(column))) {
            Classes.Pupil pupil = school.classes().pupil(tie.pupil());
            if (pupil != null) {
                roles.add(RoleAssignment.builder()
                        .role(tie.own() ? Role.PUPIL : Role.PARENT)
                        .addPupils(pupil.id())
                        .build());
            }
        }
        return staff == null && roles.isEmpty()
                ? null
                : new Actor(new PersonId(String.valueOf(row.text(column))), roles);
    }

    /** The diary of a pupil. */
    Target diary(Families.Tie tie) {
        Classes.Pupil pupil = school.classes().pupil(tie.pupil());
        return pupil == null
                ? Target.builder().build()
                : Target.builder()
                        .schoolClass(pupil.schoolClass())
                        .grade(school.classes().grade(pupil.classHash()))
                        .pupil(pupil.id())
                        .build();
    }
}
