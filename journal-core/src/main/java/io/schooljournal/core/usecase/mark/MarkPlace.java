package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.LessonPlace;
import io.schooljournal.core.gate.Roll;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a mark stands: its slot, and the lesson it hangs on. */
record MarkPlace(Sitting sitting, Entry lesson, Slot slot) {
    static Optional<MarkPlace> find(Sitting sitting, LessonId lesson, PupilId pupil, int place) {
        return sitting.facts().lesson(lesson).map(found -> {
            SubjectId subject = Objects.requireNonNull(found.slot().subject(), "a lesson has a subject");
            return new MarkPlace(sitting, found, Slot.mark(subject, lesson, pupil, place));
        });
    }

    /** Answers an order about a lesson that is not there. */
    static Outcome nowhere(Sitting sitting, Action action, LessonId lesson, PupilId pupil) {
        return LessonPlace.nowhere(sitting, action, EntryKind.MARK, lesson, pupil);
    }

    Answer ask(Action action, @Nullable WorkKind workKind) {
        Target target = sitting.facts()
                .target(slot.subject(), lesson)
                .pupil(slot.pupil())
                .workKind(workKind)
                .build();
        return sitting.ask(action, target, slot);
    }

    /** Tells what is wrong with a mark here, or null. */
    @Nullable
    Flaw flawOf(MarkValue value) {
        Roll roll = new Roll(sitting);
        Flaw flaw = roll.flawOf(Objects.requireNonNull(slot.pupil(), "a mark has a pupil"), lesson);
        return flaw == null ? roll.flawOf(Objects.requireNonNull(slot.subject(), "a mark has a subject"), value) : flaw;
    }

    /** Returns the marks of the pupil at the lesson that were withdrawn, but for the one in this slot. */
    List<Entry> withdrawnBeside() {
        PupilId pupil = Objects.requireNonNull(slot.pupil(), "a mark has a pupil");
        LessonId at = Objects.requireNonNull(slot.lesson(), "a mark has a lesson");
        return sitting.facts().standing(Selection.all(EntryKind.MARK).lesson(at).pupil(pupil)).stream()
                .filter(entry -> entry.withdrawn() && !entry.slot().equals(slot))
                .toList();
    }

    /** Returns the kind of work of a mark, which a withdrawn one keeps from the versions before. */
    WorkKind workKindOf(Entry mark) {
        return ((MarkRecord) sitting.facts().lastContent(mark)).workKind();
    }
}
