package io.schooljournal.core.usecase.people;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/** Keeps the list of a class: pupils come and leave on an order (зачисление, отчисление, перевод, {@code sosh21:P-3.8.c}). */
public interface KeepMembership {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static KeepMembership using(Ports ports) {
        return new MembershipKeeping(new Desk(ports));
    }

    /**
     * Puts a pupil on the list if the policy allows it.
     *
     * @param deed who enrols the pupil, when
     * @param journal the journal of the class
     * @param change the pupil, the first day, the order
     * @param seen the version its editor saw, 0 for a pupil who was never on the list
     * @return done, refused, in conflict, or unfit when the journal is not open, the pupil is on the list on that day, or a
     *     paper is lacking
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome enrol(Deed deed, Journal journal, ListChange change, int seen);

    /**
     * Ends a pupil's time on the list if the policy allows it; also after the year was closed, when graduates leave.
     *
     * @param deed who withdraws the pupil, when
     * @param journal the journal of the class
     * @param change the pupil, the last day, the order
     * @param seen the version its editor saw
     * @return done, refused, in conflict, not found when the pupil was never on the list, or unfit when he or she has left
     *     already or would leave before coming, or a paper is lacking
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome withdraw(Deed deed, Journal journal, ListChange change, int seen);

    /**
     * Moves a pupil from one class to another: withdraws him or her from the one, then enrols in the other, each in a unit
     * of work of its own. The same order given again completes what was left half done.
     *
     * @param deed who moves the pupil, when; its identifier is that of the withdrawal
     * @param from the journal that the pupil leaves, on the day before the change's day
     * @param to the journal in which the pupil is enrolled from the change's day on
     * @param change the pupil, the first day in the new class, the order
     * @param enrolment the identifier of the enrolment
     * @return what came of the withdrawal when it was not done; else what came of the enrolment. What can be known to stand in
     *     the enrolment's way is told before the pupil is withdrawn
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; the withdrawal may have been written
     */
    Outcome transfer(Deed deed, Journal from, Journal to, ListChange change, EntryId enrolment);
}
