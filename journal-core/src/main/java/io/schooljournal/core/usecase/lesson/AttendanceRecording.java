package io.schooljournal.core.usecase.lesson;

import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Presence;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Draft;
import io.schooljournal.core.gate.LessonPlace;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records attendance, of one pupil as of many. */
final class AttendanceRecording implements RecordAttendance {
    private final Desk desk;

    AttendanceRecording(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome record(
            Deed deed, Journal journal, LessonId lesson, PupilId pupil, @Nullable AttendanceStatus status, int seen) {
        AttendanceCell cell = new AttendanceCell(deed.id(), pupil, status, seen);
        return recordAll(deed.by(), deed.at(), journal, lesson, List.of(cell)).get(0);
    }

    @Override
    public List<Outcome> recordAll(
            PersonId by, Instant at, Journal journal, LessonId lesson, List<AttendanceCell> cells) {
        return cells.isEmpty()
                ? List.of()
                : desk.write(
                        new Deed(by, at, cells.get(0).id()), journal, sitting -> recordAll(sitting, lesson, cells));
    }

    private static List<Outcome> recordAll(Sitting sitting, LessonId lesson, List<AttendanceCell> cells) {
        Optional<LessonPlace> found = LessonPlace.find(sitting, lesson);
        if (found.isEmpty()) {
            return cells.stream()
                    .map(cell -> LessonPlace.nowhere(
                            sitting, Action.RECORD_ATTENDANCE, EntryKind.ATTENDANCE, lesson, cell.pupil()))
                    .toList();
        }
        LessonPlace place = found.get();
        place.expectAll(EntryKind.ATTENDANCE);
        return sitting.writeEach(cells.stream()
                .<Supplier<Draft>>map(cell -> () -> draft(place, cell))
                .toList());
    }

    private static Draft draft(LessonPlace place, AttendanceCell cell) {
        Slot slot = place.slot(EntryKind.ATTENDANCE, cell.pupil());
        AttendanceStatus status = cell.status();
        return new Draft(
                place.ask(Action.RECORD_ATTENDANCE, slot),
                cell.id(),
                slot,
                status == null ? null : new Presence(status),
                cell.seen(),
                null,
                status == null ? null : place.flawOf(cell.pupil()));
    }
}
