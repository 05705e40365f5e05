package io.schooljournal.core.journal;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PupilId;

/**
 * A cell (клетка журнала) is where one mark stands: a pupil, a lesson, and the place beside other marks of that lesson.
 *
 * @param pupil the pupil
 * @param lesson the lesson
 * @param place 1 for the first mark of the pupil at the lesson, 2 for a second mark beside it, and so on
 */
public record Cell(PupilId pupil, LessonId lesson, int place) {
    /**
     * Places are counted from 1.
     *
     * @throws IllegalArgumentException when the place is lower
     */
    public Cell {
        Invariant.check(place >= 1, "place of a mark must be at least 1, not `" + place + "`");
    }

    @Override
    public String toString() {
        return pupil + " " + lesson + " " + place;
    }
}
