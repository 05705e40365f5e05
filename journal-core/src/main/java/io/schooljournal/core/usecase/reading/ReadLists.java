package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;
import java.util.List;

/** Shows the lists of classes and staff (списки классов и сотрудников, {@code shkola4:4.1.3}, {@code karmalo:5.2.1.d}). */
public interface ReadLists {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static ReadLists using(Ports ports) {
        return new ListReading(new Desk(ports));
    }

    /**
     * Shows the list of a class if the policy allows it.
     *
     * @param deed who reads, when
     * @param journal the journal of the class
     * @return the list, or the refusal
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read
     */
    ReadOutcome<ClassRoll> ofClass(Deed deed, Journal journal);

    /**
     * Shows the list of staff if the policy allows it.
     *
     * @param deed who reads, when
     * @param school the school
     * @return everybody who has a card, in the order in which the cards were written, or the refusal
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read
     */
    ReadOutcome<List<Employee>> ofStaff(Deed deed, SchoolId school);
}
