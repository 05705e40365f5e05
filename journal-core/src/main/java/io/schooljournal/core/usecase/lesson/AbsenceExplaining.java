package io.schooljournal.core.usecase.lesson;

import io.schooljournal.core.attendance.AbsenceReason;
import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Presence;
import io.schooljournal.core.content.ReasonRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.LessonPlace;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import org.jspecify.annotations.Nullable;

/** Sets the reasons of absences, and only of absences. */
final class AbsenceExplaining implements SetAbsenceReason {
    private final Desk desk;

    AbsenceExplaining(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome set(
            Deed deed, Journal journal, LessonId lesson, PupilId pupil, @Nullable AbsenceReason reason, int seen) {
        return desk.write(
                deed,
                journal,
                sitting -> LessonPlace.at(
                        sitting, lesson, Action.SET_ABSENCE_REASON, EntryKind.ABSENCE_REASON, pupil, place -> {
                            Slot slot = place.slot(EntryKind.ABSENCE_REASON, pupil);
                            return sitting.write(
                                    place.ask(Action.SET_ABSENCE_REASON, slot),
                                    slot,
                                    reason == null ? null : new ReasonRecord(reason),
                                    seen,
                                    reason == null ? null : flawOf(place, pupil));
                        }));
    }

    private static @Nullable Flaw flawOf(LessonPlace place, PupilId pupil) {
        boolean absent = place.sitting()
                .facts()
                .content(place.slot(EntryKind.ATTENDANCE, pupil), Presence.class)
                .filter(presence -> presence.status() == AttendanceStatus.ABSENT)
                .isPresent();
        return absent ? null : new Flaw(Flaw.Code.NOTHING_THERE, pupil.value());
    }
}
