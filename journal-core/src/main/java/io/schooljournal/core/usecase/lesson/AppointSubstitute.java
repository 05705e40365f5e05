package io.schooljournal.core.usecase.lesson;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import org.jspecify.annotations.Nullable;

/**
 * Gives a lesson to a substitute, or back to its teacher (замена урока, {@code shkola4:4.5.2}, {@code sosh21:P-5.5.j}).
 *
 * <p>For that lesson alone the substitute then may do what the regulation allows a substitute. Nobody gives a lesson to
 * him- or herself: else whoever keeps the timetable could take any right of a teacher.
 */
@FunctionalInterface
public interface AppointSubstitute {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where entries are written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static AppointSubstitute using(Ports ports) {
        return new SubstituteAppointing(new Desk(ports));
    }

    /**
     * Appoints the substitute if the policy allows whoever acts to edit the timetable.
     *
     * @param deed who appoints, when
     * @param journal the journal of the class
     * @param lesson the lesson
     * @param substitute who substitutes, or null when nobody does any more
     * @param seen the version of the lesson that the editor saw, at least 1
     * @return done, refused, unfit when there is no such lesson or whoever acts appoints him- or herself, or in conflict
     *     when another version stands there
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome appoint(Deed deed, Journal journal, LessonId lesson, @Nullable PersonId substitute, int seen);
}
