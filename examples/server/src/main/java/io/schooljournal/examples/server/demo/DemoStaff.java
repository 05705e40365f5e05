package io.schooljournal.examples.server.demo;

import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.people.KeepRoles;
import io.schooljournal.core.usecase.people.KeepStaffCard;
import io.schooljournal.core.usecase.people.StaffCard;
import io.schooljournal.examples.server.demo.DemoRoster.DemoClass;
import io.schooljournal.examples.server.demo.DemoRoster.DemoCourse;
import java.time.Instant;
import java.util.List;

/**
 * The staff of the demo school: the director appoints everybody, then whoever keeps the cards of employees enters their names.
 *
 * @param ports what the activities stand on
 * @param pen the pen they are written with
 * @param at when
 * @param order the order they are appointed by
 */
record DemoStaff(Ports ports, DemoPen pen, Instant at, Basis order) {
    /** Who may keep the cards of employees, by one regulation or another. */
    private static final List<PersonId> KEEPERS =
            List.of(DemoRoster.ADMIN.id(), DemoRoster.PERSONNEL.id(), DemoRoster.SPECIALIST.id());

    void enter() {
        appoint(DemoRoster.SPECIALIST.id(), RoleAssignment.builder().role(Role.TECHNICAL_SPECIALIST));
        appoint(DemoRoster.SECRETARY.id(), RoleAssignment.builder().role(Role.SECRETARY));
        appoint(DemoRoster.PERSONNEL.id(), RoleAssignment.builder().role(Role.PERSONNEL_OFFICER));
        appoint(
                DemoRoster.DEPUTY.id(),
                RoleAssignment.builder()
                        .role(Role.DEPUTY_HEAD)
                        .addLevels(SchoolLevel.values())
                        .journalControl(true));
        DemoRoster.CLASSES.forEach(this::appointTeachers);
        DemoRoster.STAFF.forEach(this::enterCard);
    }

    private void appointTeachers(DemoClass schoolClass) {
        appoint(
                schoolClass.teacher(),
                RoleAssignment.builder().role(Role.CLASS_TEACHER).addClasses(schoolClass.id()));
        for (DemoCourse course : schoolClass.courses()) {
            appoint(
                    course.teacher(),
                    RoleAssignment.builder()
                            .role(Role.SUBJECT_TEACHER)
                            .subject(course.subject())
                            .addClasses(schoolClass.id()));
        }
    }

    private void appoint(PersonId person, RoleAssignment.Builder role) {
        RoleAssignment assigned = role.validFrom(order.date()).basis(order).build();
        String number = pen.id().value();
        pen.write(
                at,
                DemoRoster.DIRECTOR.id(),
                deed -> KeepRoles.using(ports).assign(deed, DemoSchool.SCHOOL, person, number, assigned));
    }

    private void enterCard(DemoPerson person) {
        StaffCard card = new StaffCard(person.name(), order.date(), null);
        Papers papers = Papers.of(Paper.ORDER, Paper.CHANGE_NOTICE);
        pen.write(
                at,
                KEEPERS,
                deed -> KeepStaffCard.using(ports).keep(deed, DemoSchool.SCHOOL, person.id(), card, papers, 0));
    }
}
