package io.schooljournal.core.usecase.people;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/** Gives families access to the diary and ends it (доступ обучающихся и родителей, {@code sosh21:P-1.5bis}, {@code sosh21: .b}, {@code shkola4:4.3.2}, {@code karmalo:4.2.2}). */
public interface KeepFamilyAccess {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static KeepFamilyAccess using(Ports ports) {
        return new FamilyAccessKeeping(new Desk(ports));
    }

    /**
     * Records an application, or that a family wants paper instead, if the policy allows it.
     *
     * @param deed who records it, when
     * @param member who applies
     * @param application what came with it
     * @param seen the version its editor saw, 0 for a first application
     * @return done, refused, in conflict, or unfit when access stands already, the pupil is not of that class, or a contact is
     *     given that no paper of the recipient bears where the regulation asks for one
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome apply(Deed deed, FamilyMember member, AccessApplication application, int seen);

    /**
     * Gives access from the day of the deed on, if the policy allows it.
     *
     * @param deed who gives it, when
     * @param member who gets it
     * @param seen the version its editor saw, 0 where the regulation asks for no application
     * @return done, refused, in conflict, or unfit when access stands already, the pupil is not of that class, the family wants
     *     paper, or the application lacks what the regulation asks for
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome give(Deed deed, FamilyMember member, int seen);

    /**
     * Ends access on the day of the deed, if the policy allows it; also after the pupil has left.
     *
     * @param deed who ends it, when
     * @param member whose access ends
     * @param seen the version its editor saw
     * @return done, refused, in conflict, not found, or unfit when access does not stand or the pupil never was of that class
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome end(Deed deed, FamilyMember member, int seen);
}
