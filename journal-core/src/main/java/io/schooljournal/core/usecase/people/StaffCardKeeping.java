package io.schooljournal.core.usecase.people;

import io.schooljournal.core.content.Card;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Paperwork;
import io.schooljournal.core.gate.Sealing;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Papers;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Keeps employees' cards. */
final class StaffCardKeeping implements KeepStaffCard {
    private final Desk desk;

    StaffCardKeeping(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome keep(Deed deed, SchoolId school, PersonId person, StaffCard card, Papers papers, int seen) {
        return desk.write(deed, new Register(school), sitting -> {
            Slot slot = Slot.ofPerson(EntryKind.STAFF_CARD, person, "");
            Answer answer = sitting.ask(
                    Action.EDIT_STAFF_CARD, sitting.facts().target(null, null).build(), slot);
            return new Sealing(sitting, DataSubject.of(person), card.text())
                    .write(
                            flaw(sitting, card, papers),
                            answer,
                            slot,
                            kept -> new Card(kept, card.from(), card.to()),
                            seen);
        });
    }

    private static @Nullable Flaw flaw(Sitting sitting, StaffCard card, Papers papers) {
        LocalDate to = card.to();
        return to != null && to.isBefore(card.from())
                ? new Flaw(Flaw.Code.OUT_OF_ORDER, to.toString())
                : Paperwork.of(sitting, ProcedureTerms.Procedure.LIST_CHANGE).lacking(papers);
    }
}
