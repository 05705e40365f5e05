package io.schooljournal.core.usecase.year;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/** Opens the journal of a class for a year, on an order of the head (открытие журнала, {@code karmalo:5.2.1.b}). */
@FunctionalInterface
public interface OpenJournal {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where the journal is opened and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static OpenJournal using(Ports ports) {
        return new JournalOpening(new Desk(ports));
    }

    /**
     * Opens the journal if the policy allows it and it was never opened.
     *
     * @param deed who opens it, when
     * @param journal the class and the year
     * @param grade the grade of the class in that year
     * @param order the order
     * @return done, refused, or in conflict when it was opened before, even if it is closed since
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome open(Deed deed, Journal journal, Grade grade, Basis order);
}
