package io.schooljournal.core.usecase.people;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import java.util.Optional;

/** Keeps the lists of classes. */
final class MembershipKeeping implements KeepMembership {
    private final Desk desk;

    MembershipKeeping(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome enrol(Deed deed, Journal journal, ListChange change, int seen) {
        return desk.write(deed, journal, sitting -> new ListEntry(sitting, change).enrol(seen));
    }

    @Override
    public Outcome withdraw(Deed deed, Journal journal, ListChange change, int seen) {
        return desk.write(deed, journal, sitting -> new ListEntry(sitting, change).withdraw(seen));
    }

    @Override
    public Outcome transfer(Deed deed, Journal from, Journal to, ListChange change, EntryId enrolment) {
        Deed entering = new Deed(deed.by(), deed.at(), enrolment);
        Optional<Outcome> hindrance = desk.read(entering, to, sitting -> new ListEntry(sitting, change).hindrance());
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        ListChange leaving = new ListChange(change.pupil(), change.day().minusDays(1), change.order(), change.papers());
        Outcome left = desk.write(deed, from, sitting -> {
            ListEntry entry = new ListEntry(sitting, leaving);
            return entry.withdraw(entry.seenByTheSameOrder());
        });
        if (!(left instanceof Outcome.Done)) {
            return left;
        }
        return desk.write(entering, to, sitting -> {
            ListEntry entry = new ListEntry(sitting, change);
            return entry.enrol(entry.seenByTheSameOrder());
        });
    }
}
