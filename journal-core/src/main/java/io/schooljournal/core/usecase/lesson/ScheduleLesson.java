package io.schooljournal.core.usecase.lesson;

import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/**
 * Puts a lesson into the timetable, moves it, or gives it to a substitute (расписание, замена урока).
 *
 * <p>A lesson that has begun is never moved: its start is what windows count from. What was done at a lesson is recorded
 * by {@link RecordLesson} alone, and nobody gives a lesson to him- or herself.
 */
public interface ScheduleLesson {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where the lesson is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static ScheduleLesson using(Ports ports) {
        return new LessonScheduling(new Desk(ports));
    }

    /**
     * Writes the lesson if the policy allows whoever acts to edit the timetable.
     *
     * @param deed who writes it, when
     * @param journal the journal of the class
     * @param subject the subject
     * @param lesson the lesson
     * @param record when it is, who teaches it; what was recorded of it stays as it is
     * @param seen the version its editor saw, 0 to put it in
     * @return done, refused, unfit when the subject has no page, the identifier is another lesson's, a lesson that has
     *     begun would be moved, something would be recorded, or whoever acts becomes the substitute, in conflict when
     *     another version stands there, or not found when there is none to change
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome schedule(Deed deed, Journal journal, SubjectId subject, LessonId lesson, LessonRecord record, int seen);

    /**
     * Takes a lesson out of the timetable.
     *
     * @param deed who takes it out, when
     * @param journal the journal of the class
     * @param lesson the lesson
     * @param seen the version its editor saw
     * @return done, refused, unfit when there is no such lesson, it is recorded, something stands on it, or a mark was ever
     *     put there, or in conflict when another version stands there
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome cancel(Deed deed, Journal journal, LessonId lesson, int seen);
}
