package io.schooljournal.core.usecase.paper;

import io.schooljournal.core.content.Announcement;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Paperwork;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Papers;
import org.jspecify.annotations.Nullable;

/** Publishes announcements. */
final class Announcing implements Announce {
    private final Desk desk;

    Announcing(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome announce(
            Deed deed, Book book, String id, @Nullable Announcement announcement, Papers papers, int seen) {
        return desk.write(deed, book, sitting -> {
            Slot slot = Slot.of(EntryKind.ANNOUNCEMENT, id);
            Answer answer = sitting.ask(
                    Action.EDIT_EVENTS, sitting.facts().target(null, null).build(), slot);
            return sitting.write(answer, slot, announcement, seen, announcement == null ? null : flaw(sitting, papers));
        });
    }

    private static @Nullable Flaw flaw(Sitting sitting, Papers papers) {
        Book book = sitting.book();
        return book instanceof Journal && sitting.facts().year().isEmpty()
                ? new Flaw(Flaw.Code.NO_PAGE, book.toString())
                : Paperwork.of(sitting, ProcedureTerms.Procedure.PUBLICATION).lacking(papers);
    }
}
