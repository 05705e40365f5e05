package io.schooljournal.core.usecase.year;

import io.schooljournal.core.content.JournalYear;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.Optional;

/** Closes years. */
final class YearClosing implements CloseYear {
    private final Desk desk;

    YearClosing(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome close(Deed deed, Journal journal, Basis order, int seen) {
        return desk.write(deed, journal, sitting -> close(sitting, order, seen));
    }

    private static Outcome close(Sitting sitting, Basis order, int seen) {
        Slot slot = Slot.journalYear();
        Target target = sitting.facts().target(null, null).build();
        Answer answer = sitting.ask(Action.CLOSE_YEAR, target, YearOrder.STATE, slot);
        Optional<JournalYear> year = sitting.facts().year();
        if (year.isEmpty()) {
            return sitting.notFound(answer, slot);
        }
        JournalYear open = year.get();
        Flaw flaw =
                open.closed() ? new Flaw(Flaw.Code.YEAR_CLOSED, sitting.book().toString()) : null;
        return sitting.write(answer, slot, new JournalYear(open.grade(), open.openedOn(), order), seen, flaw);
    }
}
