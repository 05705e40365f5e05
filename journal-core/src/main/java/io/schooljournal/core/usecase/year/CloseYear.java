package io.schooljournal.core.usecase.year;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/** Closes the year of a journal on an order of the head (закрытие года, {@code shkola4:4.1.4}, {@code karmalo:5.2.1.b}). */
@FunctionalInterface
public interface CloseYear {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static CloseYear using(Ports ports) {
        return new YearClosing(new Desk(ports));
    }

    /**
     * Closes the year if the policy allows it; from then on the policy leaves nothing but a granted correction.
     *
     * @param deed who closes it, when
     * @param journal the journal of the class
     * @param order the order
     * @param seen the version of the year that its editor saw
     * @return done, refused, in conflict when another version stands there, not found when the journal was never opened, or
     *     unfit when the year is closed already: it is never opened again
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome close(Deed deed, Journal journal, Basis order, int seen);
}
