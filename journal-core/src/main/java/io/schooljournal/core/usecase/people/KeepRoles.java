package io.schooljournal.core.usecase.people;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import java.time.LocalDate;

/** Appoints people to roles, each on an order and for a time (назначение, {@code sosh21:P-1.5}, {@code mityaevo:O-2}, {@code gymnasium11:4.2.2}). */
public interface KeepRoles {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static KeepRoles using(Ports ports) {
        return new RoleKeeping(new Desk(ports));
    }

    /**
     * Assigns a role if the policy allows it.
     *
     * @param deed who assigns it, when
     * @param school the school
     * @param person who shall have it
     * @param appointment an identifier of the appointment, new for this person
     * @param role the role, its scope, its days, and the order it is given by
     * @return done, refused, in conflict when there was such an appointment, or unfit when the regulation asks for an order
     *     and none is named, when it would end before it begins, or when the regulation lets others appoint and whoever acts
     *     may only allot a subject's pages
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome assign(Deed deed, SchoolId school, PersonId person, String appointment, RoleAssignment role);

    /**
     * Ends a role if the policy allows it.
     *
     * @param deed who ends it, when
     * @param school the school
     * @param person who has it
     * @param appointment the identifier of the appointment
     * @param lastDay the last local day of the role, inclusive
     * @param seen the version its editor saw
     * @return done, refused, in conflict, not found, or unfit when it would last longer than it was given for
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome end(Deed deed, SchoolId school, PersonId person, String appointment, LocalDate lastDay, int seen);
}
