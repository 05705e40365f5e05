package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import java.util.List;

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
        MarkCell cell = MarkCell.builder()
                .id(sitting.id())
                .pupil(revision.pupil())
                .place(revision.place())
                .seen(revision.seen())
                .value(revision.value())
                .comment(revision.comment())
                .build();
        return MarkPlace.find(sitting, revision.lesson(), revision.pupil(), revision.place())
                .map(place ->
                        sitting.writeAll(List.of(MarkDrafts.of(place, cell))).get(0))
                .orElseGet(() -> MarkPlace.nowhere(sitting, Action.CHANGE_MARK, revision.lesson(), revision.pupil()));
    }
}
