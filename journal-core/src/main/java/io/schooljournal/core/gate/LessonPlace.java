package io.schooljournal.core.gate;

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
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that stands in the book, and everything that hangs on it.
 *
 * @param sitting the sitting that asks
 * @param entry the entry of the lesson
 */
public record LessonPlace(Sitting sitting, Entry entry) {
    /**
     * Does something at a lesson, or answers that there is none.
     *
     * @param sitting the sitting that asks
     * @param lesson the lesson
     * @param action what is to be done
     * @param kind the kind of the entry
     * @param pupil the pupil
     * @param activity what is done there
     * @return what the activity returned, or the answer that there is no such lesson
     */
    public static Outcome at(
            Sitting sitting,
            LessonId lesson,
            Action action,
            EntryKind kind,
            @Nullable PupilId pupil,
            Function<LessonPlace, Outcome> activity) {
        return find(sitting, lesson).map(activity).orElseGet(() -> nowhere(sitting, action, kind, lesson, pupil));
    }

    /**
     * Finds a lesson.
     *
     * @param sitting the sitting that asks
     * @param lesson the lesson
     * @return its place, unless it is not there
     */
    public static Optional<LessonPlace> find(Sitting sitting, LessonId lesson) {
        return sitting.facts().lesson(lesson).map(found -> new LessonPlace(sitting, found));
    }

    /**
     * Answers an order about a lesson that is not there.
     *
     * @param sitting the sitting that asks
     * @param action what is to be done
     * @param kind the kind of the entry
     * @param lesson the lesson
     * @param pupil the pupil
     * @return a refusal, or that the order is unfit
     */
    public static Outcome nowhere(
            Sitting sitting, Action action, EntryKind kind, LessonId lesson, @Nullable PupilId pupil) {
        Target target = sitting.facts().target(null, null).pupil(pupil).build();
        Slot slot = new Slot(kind, null, pupil, lesson, null, "");
        return sitting.unfit(sitting.ask(action, target, slot), Flaw.Code.NO_LESSON, lesson);
    }

    /**
     * Returns what is recorded of the lesson.
     *
     * @return the record
     */
    public LessonRecord record() {
        return (LessonRecord) sitting.facts().lastContent(entry);
    }

    /**
     * Returns the subject of the lesson.
     *
     * @return the subject
     */
    public SubjectId subject() {
        return Objects.requireNonNull(entry.slot().subject(), "a lesson has a subject");
    }

    /**
     * Returns the lesson.
     *
     * @return its identifier
     */
    public LessonId id() {
        return Objects.requireNonNull(entry.slot().lesson(), "a lesson has an identifier");
    }

    /**
     * Returns the slot of something about a pupil here.
     *
     * @param kind the kind of the entry
     * @param pupil the pupil
     * @return the slot
     */
    public Slot slot(EntryKind kind, PupilId pupil) {
        return Slot.atLesson(kind, subject(), id(), pupil);
    }

    /**
     * Asks about an entry at this lesson.
     *
     * @param action what is to be done
     * @param slot where it stands
     * @return what the policy said
     */
    public Answer ask(Action action, Slot slot) {
        return sitting.ask(action, target(slot), slot);
    }

    /**
     * Returns what is known of an entry at this lesson.
     *
     * @param slot where it stands
     * @return the target of a request
     */
    public Target target(Slot slot) {
        return sitting.facts().target(subject(), entry).pupil(slot.pupil()).build();
    }

    /**
     * Tells what is wrong with an entry about a pupil here, or null.
     *
     * @param pupil the pupil
     * @return the flaw, or null
     */
    @Nullable
    public Flaw flawOf(@Nullable PupilId pupil) {
        return pupil == null ? null : new Roll(sitting).flawOf(pupil, entry);
    }

    /**
     * Reads at once what entries about many pupils here need.
     *
     * @param kind the kind of the entry
     */
    public void expectAll(EntryKind kind) {
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
