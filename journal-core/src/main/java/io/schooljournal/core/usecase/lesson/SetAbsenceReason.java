package io.schooljournal.core.usecase.lesson;

import io.schooljournal.core.attendance.AbsenceReason;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import org.jspecify.annotations.Nullable;

/** Says why a pupil was absent from a lesson (причина пропуска, {@code sosh21: .c}). */
@FunctionalInterface
public interface SetAbsenceReason {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where entries are written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static SetAbsenceReason using(Ports ports) {
        return new AbsenceExplaining(new Desk(ports));
    }

    /**
     * Sets the reason of an absence, changes or withdraws it.
     *
     * @param deed who sets it, when
     * @param journal the journal of the class
     * @param lesson the lesson
     * @param pupil the pupil
     * @param reason the reason; null to withdraw it
     * @param seen the version its editor saw, 0 when none was set
     * @return done, refused, unfit when there is no such lesson or the pupil's absence does not stand there, in conflict
     *     when another version stands there, or not found when there is none to change
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome set(Deed deed, Journal journal, LessonId lesson, PupilId pupil, @Nullable AbsenceReason reason, int seen);
}
