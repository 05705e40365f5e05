package io.schooljournal.core.usecase.lesson;

import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records who was at a lesson, late, or absent (посещаемость, {@code sosh21:P-3.7.c}, {@code sosh21:P-5.5.e}).
 *
 * <p>An absence that turns out to be none keeps the reason that was set of it in its own slot; a reason counts only beside
 * an absence.
 */
public interface RecordAttendance {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where entries are written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static RecordAttendance using(Ports ports) {
        return new AttendanceRecording(new Desk(ports));
    }

    /**
     * Records the attendance of one pupil, changes or withdraws it.
     *
     * @param deed who records it, when
     * @param journal the journal of the class
     * @param lesson the lesson
     * @param pupil the pupil
     * @param status whether the pupil was there; null to withdraw what was recorded
     * @param seen the version its editor saw, 0 when nothing was recorded
     * @return done, refused, unfit when there is no such lesson or the pupil is not one of it, in conflict when another
     *     version stands there, or not found when there is none to change
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome record(
            Deed deed, Journal journal, LessonId lesson, PupilId pupil, @Nullable AttendanceStatus status, int seen);

    /**
     * Records the attendance of a whole lesson in one unit of work; a pupil's that is refused does not hold up the others.
     *
     * @param by who acts
     * @param at the instant; judged and recorded in whole microseconds, the rest cut off
     * @param journal the journal of the class
     * @param lesson the lesson
     * @param cells the pupils' attendance, in the order in which it shall stand in the log
     * @return the outcome of each cell, in their order
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    List<Outcome> recordAll(PersonId by, Instant at, Journal journal, LessonId lesson, List<AttendanceCell> cells);
}
