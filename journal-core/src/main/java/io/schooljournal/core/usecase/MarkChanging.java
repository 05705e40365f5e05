package io.schooljournal.core.usecase;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.port.Selection;
import java.util.Optional;

/** Changes marks: what stands there is read, the policy is asked about that, and only the version seen is superseded. */
final class MarkChanging implements ChangeMark {
    private final Desk desk;

    MarkChanging(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome change(Deed deed, Journal journal, MarkRevision revision) {
        return desk.write(deed, journal, sitting -> change(sitting, revision));
    }

    private static Outcome change(Sitting sitting, MarkRevision revision) {
        sitting.facts()
                .expect(
                        Selection.all(EntryKind.LESSON).lesson(revision.lesson()),
                        Selection.all(EntryKind.MARK).lesson(revision.lesson()).pupil(revision.pupil()));
        Optional<MarkPlace> place = MarkPlace.find(sitting, revision.lesson(), revision.pupil(), revision.place());
        if (place.isEmpty()) {
            return MarkPlace.nowhere(sitting, Action.CHANGE_MARK, revision.lesson(), revision.pupil());
        }
        MarkPlace mark = place.get();
        Optional<Entry> standing = sitting.facts().standing(mark.slot());
        if (standing.isEmpty()) {
            return sitting.failing(mark.ask(Action.CHANGE_MARK, null), new Outcome.NotFound(mark.slot()));
        }
        WorkKind workKind = mark.workKindOf(standing.get());
        MarkValue value = revision.value();
        MarkRecord content = value == null ? null : new MarkRecord(workKind, value, revision.comment());
        return sitting.write(mark.ask(Action.CHANGE_MARK, workKind), mark.slot(), content, revision.seen());
    }
}
