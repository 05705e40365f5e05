package io.schooljournal.core.usecase.people;

import io.schooljournal.core.content.Access;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.Optional;

/** Keeps employees' access. */
final class StaffAccessKeeping implements KeepStaffAccess {
    private final Desk desk;

    StaffAccessKeeping(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome give(Deed deed, SchoolId school, PersonId person, int seen) {
        return desk.write(deed, new Register(school), sitting -> {
            Slot slot = Slot.ofPerson(EntryKind.STAFF_ACCESS, person, "");
            boolean stands = standing(sitting, slot).filter(Access::stands).isPresent();
            Access given = Access.given(null, sitting.facts().today());
            return sitting.write(ask(sitting, slot), slot, given, seen, stands ? outOfOrder(person) : null);
        });
    }

    @Override
    public Outcome end(Deed deed, SchoolId school, PersonId person, int seen) {
        return desk.write(deed, new Register(school), sitting -> {
            Slot slot = Slot.ofPerson(EntryKind.STAFF_ACCESS, person, "");
            Optional<Access> standing = standing(sitting, slot);
            if (standing.isEmpty()) {
                return sitting.notFound(ask(sitting, slot), slot);
            }
            Flaw flaw = standing.get().stands() ? null : outOfOrder(person);
            Access ended = standing.get().removedOn(sitting.facts().today());
            return sitting.write(ask(sitting, slot), slot, ended, seen, flaw);
        });
    }

    private static Optional<Access> standing(Sitting sitting, Slot slot) {
        return sitting.facts().content(slot, Access.class);
    }

    private static Answer ask(Sitting sitting, Slot slot) {
        return sitting.ask(
                Action.MANAGE_STAFF_ACCESS, sitting.facts().target(null, null).build(), slot);
    }

    private static Flaw outOfOrder(PersonId person) {
        return new Flaw(Flaw.Code.OUT_OF_ORDER, person.value());
    }
}
