package io.schooljournal.core.usecase.year;

import io.schooljournal.core.content.JournalYear;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;

/** Opens journals. */
final class JournalOpening implements OpenJournal {
    private final Desk desk;

    JournalOpening(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome open(Deed deed, Journal journal, Grade grade, Basis order) {
        return desk.write(deed, journal, sitting -> {
            Slot slot = Slot.journalYear();
            Target target = sitting.facts().target(null, null).grade(grade).build();
            return sitting.write(
                    sitting.ask(Action.CLOSE_YEAR, target, YearOrder.STATE, slot),
                    slot,
                    new JournalYear(grade, order, null),
                    0);
        });
    }
}
