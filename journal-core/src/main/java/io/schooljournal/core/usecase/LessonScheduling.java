package io.schooljournal.core.usecase;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SubjectId;
import java.util.List;
import java.util.Objects;

/** Puts lessons into the timetable; a lesson of another day is another slot, so that the old one must be withdrawn first. */
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

    private static Outcome schedule(
            Sitting sitting, SubjectId subject, LessonId lesson, LessonRecord record, int seen) {
        Facts facts = sitting.facts();
        facts.expect(
                Selection.all(EntryKind.LESSON).lesson(lesson),
                Selection.all(EntryKind.PAGE).subject(subject));
        Slot slot = Slot.lesson(subject, lesson, facts.zone().dayOf(record.startsAt()));
        Target target = facts.target(subject, null).subgroup(record.subgroup()).build();
        Answer answer = sitting.ask(Action.EDIT_TIMETABLE, target, slot);
        if (facts.page(subject).isEmpty()) {
            return sitting.unfit(answer, Flaw.Code.NO_PAGE, subject);
        }
        List<Entry> sameId = facts.standing(Selection.all(EntryKind.LESSON).lesson(lesson));
        if (sameId.stream().anyMatch(other -> !other.slot().equals(slot))) {
            return sitting.unfit(answer, Flaw.Code.LESSON_TAKEN, lesson);
        }
        for (Entry standing : sameId) {
            if (standing.content() instanceof LessonRecord before && moves(before, record, sitting)) {
                return sitting.unfit(answer, Flaw.Code.LESSON_FIXED, lesson);
            }
        }
        return sitting.write(answer, slot, record, seen);
    }

    /** Tells whether a lesson that has begun would begin at another time, or for others, or lose what was recorded. */
    private static boolean moves(LessonRecord before, LessonRecord after, Sitting sitting) {
        boolean begun = !before.startsAt().isAfter(sitting.at());
        boolean same =
                before.startsAt().equals(after.startsAt()) && Objects.equals(before.subgroup(), after.subgroup());
        boolean keeps = Objects.equals(before.topic(), after.topic())
                && before.workKind() == after.workKind()
                && Objects.equals(before.planItem(), after.planItem());
        boolean intoThePast = !same && !after.startsAt().isAfter(sitting.at());
        return !keeps || intoThePast || (begun && !same);
    }
}
