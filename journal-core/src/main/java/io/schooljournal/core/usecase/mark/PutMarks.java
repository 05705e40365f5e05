package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import java.time.Instant;
import java.util.List;

/**
 * Puts, changes and withdraws the marks of a whole lesson in one unit of work (отметки всего урока, импорт отметок).
 *
 * <p>Each cell is judged as if it came alone, after the cells before it; a cell that is refused does not hold up the
 * others. Whoever enters marks in bulk or imports them does it by this activity, so that there is no second gate.
 */
@FunctionalInterface
public interface PutMarks {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where the marks are written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static PutMarks using(Ports ports) {
        return new MarksPutting(new Desk(ports));
    }

    /**
     * Writes every cell that the policy allows and that nobody else changed since it was seen.
     *
     * @param by who acts
     * @param at the instant; judged and recorded in whole microseconds, the rest cut off
     * @param journal the journal of the class
     * @param lesson the lesson
     * @param cells the marks, in the order in which they shall stand in the log
     * @return the outcome of each cell, in their order; each is unfit when there is no such lesson
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    List<Outcome> put(PersonId by, Instant at, Journal journal, LessonId lesson, List<MarkCell> cells);
}
