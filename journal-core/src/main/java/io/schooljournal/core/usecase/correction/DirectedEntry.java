package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.FinalMarkRecord;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.port.Answer;
import java.util.Map;
import java.util.Optional;

/** An entry that a deputy head wants corrected, and the action by which it would be. */
record DirectedEntry(Sitting sitting, Slot slot) {
    private static final Map<EntryKind, Action> CORRECTIONS = Map.of(
            EntryKind.LESSON, Action.RECORD_LESSON,
            EntryKind.HOMEWORK, Action.ASSIGN_HOMEWORK,
            EntryKind.ATTENDANCE, Action.RECORD_ATTENDANCE,
            EntryKind.ABSENCE_REASON, Action.SET_ABSENCE_REASON,
            EntryKind.MARK, Action.CHANGE_MARK,
            EntryKind.FINAL_MARK, Action.SET_FINAL_MARK);

    /** Asks whether somebody may correct the entry now; empty when no directive is ever given about such an entry. */
    Optional<Answer> ask(Actor somebody) {
        return Optional.ofNullable(CORRECTIONS.get(slot.kind()))
                .map(action -> sitting.ask(somebody, action, target(), slot));
    }

    private Target target() {
        LessonId lesson = slot.lesson();
        Entry held = lesson == null ? null : sitting.facts().lesson(lesson).orElse(null);
        Target.Builder target = sitting.facts().target(slot.subject(), held).pupil(slot.pupil());
        Content content =
                sitting.facts().standing(slot).map(sitting.facts()::lastContent).orElse(null);
        if (content instanceof MarkRecord mark) {
            target.workKind(mark.workKind());
        } else if (content instanceof FinalMarkRecord mark) {
            target.finalKind(mark.kind()).periodEnd(mark.periodEnd()).receivedAt(mark.receivedAt());
        }
        return target.build();
    }
}
