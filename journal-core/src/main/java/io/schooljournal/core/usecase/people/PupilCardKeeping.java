package io.schooljournal.core.usecase.people;

import io.schooljournal.core.content.Card;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.ClassList;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sealing;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;

/** Keeps pupils' cards in the register, so that they follow the pupil from class to class. */
final class PupilCardKeeping implements KeepPupilCard {
    private final Desk desk;

    PupilCardKeeping(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome keep(Deed deed, Journal journal, PupilId pupil, String text, int seen) {
        return desk.write(deed, new Register(journal.school()), sitting -> {
            Slot slot = Slot.ofPupil(EntryKind.PUPIL_CARD, pupil);
            ClassList list = ClassList.of(sitting, journal, pupil);
            Answer answer = list.ask(Action.EDIT_PUPIL_CARD, null, slot);
            return new Sealing(sitting, DataSubject.of(pupil), text)
                    .write(list.notOfTheClass(), answer, slot, kept -> new Card(kept, null, null), seen);
        });
    }
}
