package io.schooljournal.core.usecase.people;

import io.schooljournal.core.content.Consent;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.ClassList;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps consents in the register, so that they follow the pupil from class to class. */
final class ConsentKeeping implements KeepConsent {
    private final Desk desk;

    ConsentKeeping(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome record(Deed deed, Journal journal, PupilId pupil, PersonId person, LocalDate givenOn, int seen) {
        return desk.write(deed, new Register(journal.school()), sitting -> {
            Slot slot = Slot.between(EntryKind.CONSENT, pupil, person);
            ClassList list = ClassList.of(sitting, journal, pupil);
            boolean inOrder =
                    !standing(sitting, slot).filter(ConsentKeeping::stands).isPresent()
                            && !givenOn.isAfter(sitting.facts().today());
            Flaw flaw = inOrder ? list.notOfTheClass() : outOfOrder(person);
            return sitting.write(
                    list.ask(Action.RECORD_CONSENT, null, slot), slot, new Consent(givenOn, null), seen, flaw);
        });
    }

    @Override
    public Outcome withdraw(Deed deed, Journal journal, PupilId pupil, PersonId person, int seen) {
        return desk.write(deed, new Register(journal.school()), sitting -> {
            Slot slot = Slot.between(EntryKind.CONSENT, pupil, person);
            ClassList list = ClassList.of(sitting, journal, pupil);
            Answer answer = list.ask(Action.RECORD_CONSENT, null, slot);
            Optional<Consent> standing = standing(sitting, slot);
            if (standing.isEmpty()) {
                return sitting.notFound(answer, slot);
            }
            Flaw flaw = stands(standing.get()) ? list.neverOfTheClass() : outOfOrder(person);
            Consent withdrawn =
                    new Consent(standing.get().givenOn(), sitting.facts().today());
            return sitting.write(answer, slot, withdrawn, seen, flaw);
        });
    }

    private static Optional<Consent> standing(Sitting sitting, Slot slot) {
        return sitting.facts().content(slot, Consent.class);
    }

    private static boolean stands(Consent consent) {
        return consent.withdrawnOn() == null;
    }

    private static Flaw outOfOrder(PersonId person) {
        return new Flaw(Flaw.Code.OUT_OF_ORDER, person.value());
    }
}
