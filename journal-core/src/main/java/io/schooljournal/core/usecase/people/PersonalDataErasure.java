package io.schooljournal.core.usecase.people;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.ClassList;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import org.jspecify.annotations.Nullable;

/** Erases personal data: the withdrawn card tells when and by whom, nothing tells what it said. */
final class PersonalDataErasure implements ErasePersonalData {
    private final Desk desk;

    PersonalDataErasure(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome ofPupil(Deed deed, Journal journal, PupilId pupil, int seen) {
        return desk.write(deed, new Register(journal.school()), sitting -> {
            Slot slot = Slot.ofPupil(EntryKind.PUPIL_CARD, pupil);
            ClassList list = ClassList.of(sitting, journal, pupil);
            Answer answer = list.ask(Action.EDIT_PUPIL_CARD, null, slot);
            return erase(sitting, list.neverOfTheClass(), answer, slot, DataSubject.of(pupil), seen);
        });
    }

    @Override
    public Outcome ofEmployee(Deed deed, SchoolId school, PersonId person, int seen) {
        return desk.write(deed, new Register(school), sitting -> {
            Slot slot = Slot.ofPerson(EntryKind.STAFF_CARD, person, "");
            Answer answer = sitting.ask(
                    Action.EDIT_STAFF_CARD, sitting.facts().target(null, null).build(), slot);
            return erase(sitting, null, answer, slot, DataSubject.of(person), seen);
        });
    }

    private static Outcome erase(
            Sitting sitting, @Nullable Flaw flaw, Answer answer, Slot slot, DataSubject whose, int seen) {
        if (sitting.facts().standing(slot).isEmpty()) {
            return sitting.notFound(answer, slot);
        }
        Outcome withdrawn = sitting.write(answer, slot, null, seen, flaw);
        if (withdrawn instanceof Outcome.Done) {
            sitting.storage().vault().erase(sitting.book().school(), whose);
        }
        return withdrawn;
    }
}
