package io.schooljournal.core.usecase.lesson;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/**
 * Records what was done at a lesson that was held (запись урока, {@code sosh21:P-5.5.i}, {@code sosh21: .h}).
 *
 * <p>Recording never changes when the lesson starts, whose it is, or who substitutes; who substituted stays shown.
 */
public interface RecordLesson {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where entries are written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static RecordLesson using(Ports ports) {
        return new LessonRecording(new Desk(ports));
    }

    /**
     * Records a lesson of the timetable, or changes what was recorded.
     *
     * @param deed who records it, when
     * @param journal the journal of the class
     * @param lesson the lesson
     * @param held what was done
     * @param seen the version of the lesson that the editor saw, at least 1
     * @return done, refused (also while the lesson has not begun), unfit when there is no such lesson or no such item of
     *     the plan, or in conflict when another version stands there
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome record(Deed deed, Journal journal, LessonId lesson, HeldLesson held, int seen);

    /**
     * Records a lesson that was held though it does not stand in the timetable.
     *
     * @param deed who records it, when
     * @param journal the journal of the class
     * @param lesson the lesson, which starts no later than the deed
     * @param held what was done
     * @return done, refused, unfit when the subject has no page, the identifier is another lesson's, the lesson has not
     *     begun, or the plan has no such item, or in conflict when the lesson stands there already
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome recordUntimetabled(Deed deed, Journal journal, UntimetabledLesson lesson, HeldLesson held);

    /**
     * Takes back what was recorded; the lesson stays as one that is not recorded.
     *
     * @param deed who takes it back, when
     * @param journal the journal of the class
     * @param lesson the lesson
     * @param seen the version of the lesson that the editor saw
     * @return done, refused, unfit when there is no such lesson or nothing was recorded, or in conflict when another
     *     version stands there
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome withdraw(Deed deed, Journal journal, LessonId lesson, int seen);
}
