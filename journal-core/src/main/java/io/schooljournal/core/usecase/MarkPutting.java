package io.schooljournal.core.usecase;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import java.util.Optional;

/** Puts marks: a mark beside a withdrawn one must be allowed as a change of that one too. */
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
        Optional<MarkPlace> place = MarkPlace.find(sitting, mark.lesson(), mark.pupil(), mark.place());
        if (place.isEmpty()) {
            return MarkPlace.nowhere(sitting, Action.PUT_MARK, mark.lesson(), mark.pupil());
        }
        Slot slot = place.get().slot();
        Answer answer = place.get().ask(Action.PUT_MARK, mark.workKind());
        for (Entry beside : place.get().withdrawnBeside()) {
            Answer asChange = place.get().ask(Action.CHANGE_MARK, place.get().workKindOf(beside));
            answer = answer.permit() != null && asChange.permit() == null ? asChange : answer;
        }
        return sitting.write(answer, slot, new MarkRecord(mark.workKind(), mark.value(), mark.comment()), 0);
    }
}
