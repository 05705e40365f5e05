package io.schooljournal.core.content;

import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import java.time.LocalDate;

/** Takes an assignment of a role apart, and puts it together. */
final class Assignments {
    private Assignments() {}

    static Members write(RoleAssignment role) {
        return Members.builder()
                .add("role", role.role())
                .add("subject", role.subject())
                .list("classes", role.classes())
                .list("subgroups", role.subgroups())
                .list("levels", role.levels().stream().sorted().toList())
                .add("module", role.module())
                .add("journalControl", role.journalControl())
                .add("informatization", role.informatization())
                .list("pupils", role.pupils())
                .add("validFrom", role.validFrom())
                .add("validTo", role.validTo())
                .add("basis", Bases.write(role.basis()))
                .build();
    }

    static RoleAssignment read(Members members) {
        return RoleAssignment.builder()
                .role(Role.valueOf(members.text("role")))
                .subject(members.optional("subject", SubjectId::new))
                .classes(members.list("classes").stream().map(ClassId::new).toList())
                .subgroups(
                        members.list("subgroups").stream().map(SubgroupId::new).toList())
                .levels(members.list("levels").stream()
                        .map(SchoolLevel::valueOf)
                        .toList())
                .module(members.optional("module", Activity::valueOf))
                .journalControl(Boolean.parseBoolean(members.text("journalControl")))
                .informatization(Boolean.parseBoolean(members.text("informatization")))
                .pupils(members.list("pupils").stream().map(PupilId::new).toList())
                .validFrom(members.optional("validFrom", LocalDate::parse))
                .validTo(members.optional("validTo", LocalDate::parse))
                .basis(members.optional("basis", Bases::read))
                .build();
    }
}
