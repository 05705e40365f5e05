package io.schooljournal.core.usecase.lesson;

import io.schooljournal.core.content.Homework;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/**
 * Assigns homework at a lesson, for all or for one pupil, also ahead of the lesson (домашнее задание,
 * {@code sosh21: .b}, {@code mityaevo:A3-2.3}).
 */
public interface AssignHomework {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where entries are written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static AssignHomework using(Ports ports) {
        return new HomeworkAssigning(new Desk(ports));
    }

    /**
     * Assigns homework, or changes it.
     *
     * @param deed who assigns it, when
     * @param journal the journal of the class
     * @param place where it stands
     * @param homework what is to be done
     * @param seen the version its editor saw, 0 to assign it
     * @return done, refused, unfit when there is no such lesson or the pupil is not one of it, in conflict when another
     *     version stands there, or not found when there is none to change
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome assign(Deed deed, Journal journal, HomeworkPlace place, Homework homework, int seen);

    /**
     * Withdraws homework.
     *
     * @param deed who withdraws it, when
     * @param journal the journal of the class
     * @param place where it stands
     * @param seen the version its editor saw
     * @return done, refused, unfit when there is no such lesson, in conflict when another version stands there, or not
     *     found when there is none
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome withdraw(Deed deed, Journal journal, HomeworkPlace place, int seen);
}
