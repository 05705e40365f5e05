package io.schooljournal.core.usecase.lesson;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Facts;
import io.schooljournal.core.gate.LessonPlace;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the lessons of the timetable; a lesson of another day is another lesson, so that no window is ever moved. */
final class LessonScheduling implements ScheduleLesson {
    private final Desk desk;

    LessonScheduling(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome schedule(
            Deed deed, Journal journal, SubjectId subject, LessonId lesson, LessonRecord record, int seen) {
        return desk.write(deed, journal, sitting -> schedule(sitting, subject, lesson, record, seen));
    }

    static Outcome schedule(Sitting sitting, SubjectId subject, LessonId lesson, LessonRecord record, int seen) {
        Facts facts = sitting.facts();
        Slot slot = Slot.lesson(subject, lesson, facts.zone().dayOf(record.startsAt()));
        Target target = facts.target(subject, null).subgroup(record.subgroup()).build();
        Answer answer = sitting.ask(Action.EDIT_TIMETABLE, target, slot);
        return sitting.write(answer, slot, record, seen, flawOf(sitting, slot, record));
    }

    private static @Nullable Flaw flawOf(Sitting sitting, Slot slot, LessonRecord record) {
        Facts facts = sitting.facts();
        LessonId lesson = Objects.requireNonNull(slot.lesson(), "a lesson has an identifier");
        SubjectId subject = Objects.requireNonNull(slot.subject(), "a lesson has a subject");
        facts.expect(
                Selection.all(EntryKind.LESSON).lesson(lesson),
                Selection.all(EntryKind.PAGE).subject(subject));
        if (facts.page(subject).isEmpty()) {
            return new Flaw(Flaw.Code.NO_PAGE, subject.value());
        }
        List<Entry> sameId = facts.standing(Selection.all(EntryKind.LESSON).lesson(lesson));
        if (sameId.stream().anyMatch(other -> !other.slot().equals(slot))) {
            return new Flaw(Flaw.Code.LESSON_TAKEN, lesson.value());
        }
        LessonRecord before = sameId.stream()
                .map(standing -> (LessonRecord) facts.lastContent(standing))
                .findFirst()
                .orElse(null);
        if (moves(before, record, sitting)) {
            return new Flaw(Flaw.Code.LESSON_FIXED, lesson.value());
        }
        PersonId substitute = record.substitute();
        boolean appointed = before == null || !Objects.equals(substitute, before.substitute());
        return appointed && sitting.actor().id().equals(substitute)
                ? new Flaw(Flaw.Code.OWN_SUBSTITUTION, sitting.actor().id().value())
                : null;
    }

    /** Tells whether a lesson that has begun would begin at another time, or for others, or what is recorded would change. */
    private static boolean moves(@Nullable LessonRecord before, LessonRecord after, Sitting sitting) {
        if (before == null) {
            return after.topic() != null || after.workKind() != null || after.planItem() != null;
        }
        boolean begun = !before.startsAt().isAfter(sitting.at());
        boolean same =
                before.startsAt().equals(after.startsAt()) && Objects.equals(before.subgroup(), after.subgroup());
        boolean keeps = Objects.equals(before.topic(), after.topic())
                && before.workKind() == after.workKind()
                && Objects.equals(before.planItem(), after.planItem());
        boolean intoThePast = !same && !after.startsAt().isAfter(sitting.at());
        return !keeps || intoThePast || (begun && !same);
    }

    @Override
    public Outcome cancel(Deed deed, Journal journal, LessonId lesson, int seen) {
        return desk.write(
                deed,
                journal,
                sitting -> LessonPlace.at(
                        sitting, lesson, Action.EDIT_TIMETABLE, EntryKind.LESSON, null, place -> cancel(place, seen)));
    }

    private static Outcome cancel(LessonPlace place, int seen) {
        Slot slot = place.entry().slot();
        Target target = place.sitting()
                .facts()
                .target(place.subject(), null)
                .subgroup(place.record().subgroup())
                .build();
        Answer answer = place.sitting().ask(Action.EDIT_TIMETABLE, target, slot);
        Flaw flaw = place.record().recorded() || isHungOn(place)
                ? new Flaw(Flaw.Code.ENTRIES_HANG, place.id().value())
                : null;
        return place.sitting().write(answer, slot, null, seen, flaw);
    }

    /** A withdrawn mark hangs on its lesson too: what is put beside it must be allowed as its change. */
    private static boolean isHungOn(LessonPlace place) {
        return Stream.of(EntryKind.MARK, EntryKind.ATTENDANCE, EntryKind.ABSENCE_REASON, EntryKind.HOMEWORK)
                .map(kind -> Selection.all(kind).lesson(place.id()))
                .flatMap(hanging -> place.sitting().facts().standing(hanging).stream())
                .anyMatch(entry -> !entry.withdrawn() || entry.slot().kind() == EntryKind.MARK);
    }
}
