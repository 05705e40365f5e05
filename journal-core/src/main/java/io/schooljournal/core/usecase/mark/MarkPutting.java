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

/** Puts marks, one alone. */
final class MarkPutting implements PutMark {
    private final Desk desk;

    MarkPutting(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome put(Deed deed, Journal journal, NewMark mark) {
        return desk.write(deed, journal, sitting -> put(sitting, mark));
    }

    private static Outcome put(Sitting sitting, NewMark mark) {
        sitting.facts()
                .expect(
                        Selection.all(EntryKind.LESSON).lesson(mark.lesson()),
                        Selection.all(EntryKind.MARK).lesson(mark.lesson()).pupil(mark.pupil()));
        MarkCell cell = MarkCell.builder()
                .id(sitting.id())
                .pupil(mark.pupil())
                .place(mark.place())
                .workKind(mark.workKind())
                .value(mark.value())
                .comment(mark.comment())
                .build();
        return MarkPlace.find(sitting, mark.lesson(), mark.pupil(), mark.place())
                .map(place ->
                        sitting.writeAll(List.of(MarkDrafts.of(place, cell))).get(0))
                .orElseGet(() -> MarkPlace.nowhere(sitting, Action.PUT_MARK, mark.lesson(), mark.pupil()));
    }
}
