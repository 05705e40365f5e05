package io.schooljournal.core.usecase.year;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;

/** Keeps the heads of pages. */
final class PageKeeping implements KeepPage {
    private final Desk desk;

    PageKeeping(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome keep(Deed deed, Journal journal, SubjectId subject, Page page, int seen) {
        return desk.write(deed, journal, sitting -> {
            Slot slot = Slot.onPage(EntryKind.PAGE, subject, "");
            Target target = sitting.facts()
                    .target(subject, null)
                    .subjectArea(page.area())
                    .activity(page.activity())
                    .build();
            return sitting.write(sitting.ask(Action.EDIT_SCHOOL_DATA, target, slot), slot, page, seen);
        });
    }
}
