package io.schooljournal.core.usecase;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SubjectId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A lesson that stands in the book, and everything that hangs on it. */
record LessonPlace(Sitting sitting, Entry entry) {
    /** Does something at a lesson, or answers that there is none. */
    static Outcome at(
            Sitting sitting,
            LessonId lesson,
            Action action,
            EntryKind kind,
            @Nullable PupilId pupil,
            Function<LessonPlace, Outcome> activity) {
        return find(sitting, lesson).map(activity).orElseGet(() -> nowhere(sitting, action, kind, lesson, pupil));
    }

    static Optional<LessonPlace> find(Sitting sitting, LessonId lesson) {
        return sitting.facts().lesson(lesson).map(found -> new LessonPlace(sitting, found));
    }

    /** Answers an order about a lesson that is not there. */
    static Outcome nowhere(Sitting sitting, Action action, EntryKind kind, LessonId lesson, @Nullable PupilId pupil) {
        Target target = sitting.facts().target(null, null).pupil(pupil).build();
        Slot slot = new Slot(kind, null, pupil, lesson, null, "");
        return sitting.unfit(sitting.ask(action, target, slot), Flaw.Code.NO_LESSON, lesson);
    }

    LessonRecord record() {
        return (LessonRecord) sitting.facts().lastContent(entry);
    }

    SubjectId subject() {
        return Objects.requireNonNull(entry.slot().subject(), "a lesson has a subject");
    }

    LessonId id() {
        return Objects.requireNonNull(entry.slot().lesson(), "a lesson has an identifier");
    }

    /** Returns the slot of something about a pupil here. */
    Slot slot(EntryKind kind, PupilId pupil) {
        return Slot.atLesson(kind, subject(), id(), pupil);
    }

    Answer ask(Action action, Slot slot) {
        return sitting.ask(action, target(slot), slot);
    }

    Target target(Slot slot) {
        return sitting.facts().target(subject(), entry).pupil(slot.pupil()).build();
    }

    /** Tells what is wrong with an entry about a pupil here, or null. */
    @Nullable
    Flaw flawOf(@Nullable PupilId pupil) {
        return pupil == null ? null : new Roll(sitting).flawOf(pupil, entry);
    }

    /** Reads at once what entries about many pupils here need. */
    void expectAll(EntryKind kind) {
        sitting.facts()
                .expect(
                        Selection.all(kind).lesson(id()),
                        Selection.all(EntryKind.LESSON).subject(subject()),
                        Selection.all(EntryKind.LESSON).item(entry.slot().item()),
                        Selection.all(EntryKind.PAGE),
                        Selection.all(EntryKind.JOURNAL_YEAR),
                        Selection.all(EntryKind.MEMBERSHIP),
                        Selection.all(EntryKind.SUBGROUP),
                        Selection.all(EntryKind.CONSENT),
                        Selection.all(EntryKind.CORRECTION),
                        Selection.all(EntryKind.DIRECTIVE)
                                .person(sitting.actor().id()),
                        Selection.all(EntryKind.FINAL_MARK).subject(subject()));
    }
}
