package io.schooljournal.core.usecase.lesson;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.LessonPlace;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import org.jspecify.annotations.Nullable;

/** Appoints substitutes: the lesson is scheduled as it stands, but for who gives it. */
final class SubstituteAppointing implements AppointSubstitute {
    private final Desk desk;

    SubstituteAppointing(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome appoint(Deed deed, Journal journal, LessonId lesson, @Nullable PersonId substitute, int seen) {
        return desk.write(
                deed,
                journal,
                sitting -> LessonPlace.at(
                        sitting,
                        lesson,
                        Action.EDIT_TIMETABLE,
                        EntryKind.LESSON,
                        null,
                        place -> LessonScheduling.schedule(
                                sitting, place.subject(), lesson, with(place.record(), substitute), seen)));
    }

    private static LessonRecord with(LessonRecord lesson, @Nullable PersonId substitute) {
        return new LessonRecord(
                lesson.startsAt(),
                lesson.endsAt(),
                lesson.subgroup(),
                lesson.number(),
                lesson.teacher(),
                substitute,
                lesson.topic(),
                lesson.workKind(),
                lesson.planItem());
    }
}
