package io.schooljournal.core.usecase.people;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/** Gives employees access and ends it (реквизиты доступа сотрудников, {@code shkola4:4.3.1}, {@code gymnasium11:3.1.a}, {@code karmalo:4.2.1}). */
public interface KeepStaffAccess {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static KeepStaffAccess using(Ports ports) {
        return new StaffAccessKeeping(new Desk(ports));
    }

    /**
     * Gives access from the day of the deed on, if the policy allows it.
     *
     * @param deed who gives it, when
     * @param school the school
     * @param person the employee
     * @param seen the version its editor saw, 0 for an employee who never had access
     * @return done, refused, in conflict, or unfit when access stands already
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome give(Deed deed, SchoolId school, PersonId person, int seen);

    /**
     * Ends access on the day of the deed, if the policy allows it.
     *
     * @param deed who ends it, when
     * @param school the school
     * @param person the employee
     * @param seen the version its editor saw
     * @return done, refused, in conflict, not found, or unfit when access has ended already
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome end(Deed deed, SchoolId school, PersonId person, int seen);
}
