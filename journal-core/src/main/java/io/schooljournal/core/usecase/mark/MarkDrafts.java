package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Draft;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.usecase.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * Drafts of marks, drawn up alike whether one mark comes or those of a whole lesson.
 *
 * <p>A mark beside a withdrawn one must be allowed as a change of that one too. A change keeps the kind of work.
 */
final class MarkDrafts {
    private MarkDrafts() {}

    static Draft of(MarkPlace place, MarkCell cell) {
        return cell.seen() == 0 ? put(place, cell) : change(place, cell);
    }

    private static Draft put(MarkPlace place, MarkCell cell) {
        Answer answer = place.ask(Action.PUT_MARK, cell.workKind());
        for (Entry beside : place.withdrawnBeside()) {
            Answer asChange = place.ask(Action.CHANGE_MARK, place.workKindOf(beside));
            answer = answer.permit() != null && asChange.permit() == null ? asChange : answer;
        }
        return draft(place, answer, cell.workKind(), cell);
    }

    private static Draft change(MarkPlace place, MarkCell cell) {
        WorkKind workKind = place.sitting()
                .facts()
                .standing(place.slot())
                .map(place::workKindOf)
                .orElse(null);
        return draft(place, place.ask(Action.CHANGE_MARK, workKind), workKind, cell);
    }

    private static Draft draft(MarkPlace place, Answer answer, @Nullable WorkKind workKind, MarkCell cell) {
        MarkValue value = cell.value();
        MarkRecord content = value == null || workKind == null ? null : new MarkRecord(workKind, value, cell.comment());
        return new Draft(answer, cell.id(), place.slot(), content, cell.seen(), null, flaw(place, value));
    }

    /** What is withdrawn needs no pupil on the list and no scale. */
    private static @Nullable Flaw flaw(MarkPlace place, @Nullable MarkValue value) {
        return value == null ? null : place.flawOf(value);
    }
}
