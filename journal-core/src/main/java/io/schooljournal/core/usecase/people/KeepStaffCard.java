package io.schooljournal.core.usecase.people;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.Ports;

/** Keeps the card of an employee (раздел о сотрудниках, {@code gymnasium11:4.5.1}, {@code shkola4:4.1.3}). */
@FunctionalInterface
public interface KeepStaffCard {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static KeepStaffCard using(Ports ports) {
        return new StaffCardKeeping(new Desk(ports));
    }

    /**
     * Writes the card if the policy allows it.
     *
     * @param deed who writes it, when
     * @param school the school
     * @param person the employee
     * @param card what shall stand on it
     * @param papers on which papers, where lists are changed on an order
     * @param seen the version its editor saw, 0 for a new card
     * @return done, refused, in conflict, not found, or unfit when a paper is lacking or the employment would end before it
     *     began
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome keep(Deed deed, SchoolId school, PersonId person, StaffCard card, Papers papers, int seen);
}
