package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Shows the classes of which a reader may see something (перечень классов, {@code sosh21: .e} to {@code .k}): a page
 * of the journal, the list of the class, or the diary of a pupil of his or hers.
 */
public interface ReadClasses {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static ReadClasses using(Ports ports) {
        return new ClassReading(new Desk(ports));
    }

    /**
     * Shows the classes, a part at a time; of those in which nothing may be seen nothing is told.
     *
     * @param deed who reads, when
     * @param school the school
     * @param year the academic year
     * @param after the class after which to begin, in the order of their names; null to begin with the first
     * @param limit how many classes at most, at least 1
     * @return the classes; none when the reader may see nothing
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read
     */
    ClassesPart list(Deed deed, SchoolId school, AcademicYear year, @Nullable ClassId after, int limit);

    /**
     * Shows what a reader may see of one class.
     *
     * @param deed who reads, when
     * @param journal the journal of the class
     * @return what may be seen, or the refusal when that is nothing, whether there is such a class or not
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read
     */
    ReadOutcome<ClassView> one(Deed deed, Journal journal);
}
