package io.schooljournal.core.usecase.year;

import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.Grade;
import java.time.LocalDate;
import java.util.Set;

/**
 * A promotion opens the next year's journal of a class with the pupils who are on its list.
 *
 * @param from the journal of the year that is over; its year is closed
 * @param to the journal of the next year
 * @param grade the grade of the class in the next year
 * @param day the first local day on the new list, inclusive
 * @param staying the pupils who are not promoted
 * @param order the order
 */
public record Promotion(Journal from, Journal to, Grade grade, LocalDate day, Set<PupilId> staying, Basis order) {
    /** The pupils who stay are copied. */
    public Promotion {
        staying = Set.copyOf(staying);
    }
}
