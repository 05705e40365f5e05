package io.schooljournal.core.usecase.lesson;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Homework;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.LessonPlace;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import org.jspecify.annotations.Nullable;

/** Assigns homework. */
final class HomeworkAssigning implements AssignHomework {
    private final Desk desk;

    HomeworkAssigning(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome assign(Deed deed, Journal journal, HomeworkPlace place, Homework homework, int seen) {
        return write(deed, journal, place, homework, seen);
    }

    @Override
    public Outcome withdraw(Deed deed, Journal journal, HomeworkPlace place, int seen) {
        return write(deed, journal, place, null, seen);
    }

    private Outcome write(Deed deed, Journal journal, HomeworkPlace place, @Nullable Homework homework, int seen) {
        return desk.write(
                deed,
                journal,
                sitting -> LessonPlace.at(
                        sitting,
                        place.lesson(),
                        Action.ASSIGN_HOMEWORK,
                        EntryKind.HOMEWORK,
                        place.pupil(),
                        lesson -> write(lesson, place, homework, seen)));
    }

    private static Outcome write(LessonPlace lesson, HomeworkPlace place, @Nullable Homework homework, int seen) {
        Slot slot = Slot.homework(lesson.subject(), lesson.id(), place.pupil(), place.homework());
        Flaw flaw = homework == null ? null : lesson.flawOf(place.pupil());
        return lesson.sitting().write(lesson.ask(Action.ASSIGN_HOMEWORK, slot), slot, homework, seen, flaw);
    }
}
