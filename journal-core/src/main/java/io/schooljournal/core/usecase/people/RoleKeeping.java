package io.schooljournal.core.usecase.people;

import io.schooljournal.core.content.Appointment;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Paperwork;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Papers;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps appointments in the register. */
final class RoleKeeping implements KeepRoles {
    private final Desk desk;

    RoleKeeping(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome assign(Deed deed, SchoolId school, PersonId person, String appointment, RoleAssignment role) {
        return desk.write(deed, new Register(school), sitting -> {
            Slot slot = Slot.ofPerson(EntryKind.APPOINTMENT, person, appointment);
            return sitting.write(ask(sitting, role, slot), slot, new Appointment(role), 0, flaw(sitting, role));
        });
    }

    @Override
    public Outcome end(Deed deed, SchoolId school, PersonId person, String appointment, LocalDate lastDay, int seen) {
        return desk.write(deed, new Register(school), sitting -> {
            Slot slot = Slot.ofPerson(EntryKind.APPOINTMENT, person, appointment);
            Optional<RoleAssignment> standing =
                    sitting.facts().content(slot, Appointment.class).map(Appointment::assignment);
            if (standing.isEmpty()) {
                return sitting.notFound(ask(sitting, null, slot), slot);
            }
            RoleAssignment role = standing.get();
            LocalDate until = role.validTo();
            Flaw flaw = until != null && lastDay.isAfter(until)
                    ? new Flaw(Flaw.Code.OUT_OF_ORDER, lastDay.toString())
                    : notTheirs(sitting, role);
            Appointment ended = new Appointment(
                    RoleAssignment.builder().from(role).validTo(lastDay).build());
            return sitting.write(ask(sitting, role, slot), slot, ended, seen, flaw);
        });
    }

    private static Answer ask(Sitting sitting, @Nullable RoleAssignment role, Slot slot) {
        ClassId only = role == null || role.classes().size() != 1
                ? null
                : role.classes().get(0);
        Target target = Target.builder()
                .schoolClass(only)
                .subject(role == null ? null : role.subject())
                .build();
        return sitting.ask(Action.ASSIGN_ROLE, target, slot);
    }

    private static @Nullable Flaw flaw(Sitting sitting, RoleAssignment role) {
        LocalDate from = role.validFrom();
        LocalDate to = role.validTo();
        if (from != null && to != null && to.isBefore(from)) {
            return new Flaw(Flaw.Code.OUT_OF_ORDER, to.toString());
        }
        Flaw lacking = Paperwork.of(sitting, ProcedureTerms.Procedure.ROLE_ASSIGNMENT)
                .lacking(Papers.NONE.and(Paper.ORDER, role.basis() != null));
        return lacking == null ? notTheirs(sitting, role) : lacking;
    }

    /** To allot pages to a teacher is no appointment; everything else is the business of whom the regulation names. */
    private static @Nullable Flaw notTheirs(Sitting sitting, RoleAssignment role) {
        return role.role() == Role.SUBJECT_TEACHER
                ? null
                : Paperwork.of(sitting, ProcedureTerms.Procedure.ROLE_ASSIGNMENT)
                        .notBy(sitting);
    }
}
