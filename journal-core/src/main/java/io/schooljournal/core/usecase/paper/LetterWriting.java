package io.schooljournal.core.usecase.paper;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Letter;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.ClassList;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Paperwork;
import io.schooljournal.core.gate.Sealing;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes letters; each lies at its reader's place in the register. */
final class LetterWriting implements WriteLetter {
    private static final Set<Role> FAMILY = Set.of(Role.PARENT, Role.PUPIL);

    private final Desk desk;
    private final Ports ports;

    LetterWriting(Ports ports) {
        this.desk = new Desk(ports);
        this.ports = ports;
    }

    @Override
    public Outcome write(Deed deed, NewLetter letter) {
        SchoolId school = letter.journal().school();
        Actor reader = ports.directory().actor(school, letter.to());
        return desk.write(deed, new Register(school), sitting -> {
            Slot slot = Slot.ofPerson(EntryKind.LETTER, letter.to(), deed.id().value());
            ClassList list = ClassList.of(sitting, letter.journal(), letter.pupil());
            Answer answer = list.ask(Action.WRITE_LETTER, letter.subject(), slot);
            Flaw flaw = list.notOfTheClass();
            return new Sealing(sitting, DataSubject.of(letter.pupil()), letter.text())
                    .write(
                            flaw == null ? flaw(sitting, reader, letter) : flaw,
                            answer,
                            slot,
                            kept -> new Letter(deed.by(), letter.to(), kept, letter.answers()),
                            0);
        });
    }

    private static @Nullable Flaw flaw(Sitting sitting, Actor reader, NewLetter letter) {
        LocalDate today = sitting.facts().today();
        Set<Role> readers = Paperwork.rolesOf(reader.roles(), today);
        Set<Role> writers = Paperwork.rolesOf(sitting.actor().roles(), today);
        if (readers.isEmpty() || (FAMILY.containsAll(readers) && FAMILY.containsAll(writers))) {
            return new Flaw(Flaw.Code.NO_RECIPIENT, letter.to().value());
        }
        String answered = letter.answers();
        if (answered == null) {
            return null;
        }
        Slot asked = Slot.ofPerson(EntryKind.LETTER, sitting.actor().id(), answered);
        return sitting.facts()
                        .content(asked, Letter.class)
                        .filter(before -> before.from().equals(letter.to()))
                        .isPresent()
                ? null
                : new Flaw(Flaw.Code.NOT_ADDRESSED, answered);
    }
}
