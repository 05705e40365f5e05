package io.schooljournal.core.usecase.year;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.content.TimetableHours;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.ClassPeriods;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import org.jspecify.annotations.Nullable;

/** Keeps the timetable. */
final class TimetableKeeping implements KeepTimetable {
    private final Desk desk;

    TimetableKeeping(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome keep(
            Deed deed, Journal journal, SubjectId subject, String period, @Nullable TimetableHours hours, int seen) {
        Slot slot = Slot.onPage(EntryKind.TIMETABLE, subject, period);
        return desk.write(deed, journal, sitting -> {
            boolean known = hours == null
                    || new ClassPeriods(sitting.facts()).named(period).isPresent();
            Flaw flaw = known ? null : new Flaw(Flaw.Code.NO_PERIOD, period);
            return PageWriting.write(sitting, Action.EDIT_TIMETABLE, slot, hours, seen, flaw);
        });
    }
}
