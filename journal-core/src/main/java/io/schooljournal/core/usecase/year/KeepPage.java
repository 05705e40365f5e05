package io.schooljournal.core.usecase.year;

import io.schooljournal.core.content.Page;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/** Opens a subject's page in a journal, or changes what stands at its head (страница предмета, {@code sosh21: }). */
@FunctionalInterface
public interface KeepPage {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where the page is kept and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static KeepPage using(Ports ports) {
        return new PageKeeping(new Desk(ports));
    }

    /**
     * Writes the page's head if the policy allows it.
     *
     * @param deed who writes it, when
     * @param journal the journal of the class
     * @param subject the subject
     * @param page what shall stand at the head
     * @param seen the version its editor saw, 0 to open the page
     * @return done, refused, in conflict when another version stands there, or not found when there is none to change
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome keep(Deed deed, Journal journal, SubjectId subject, Page page, int seen);
}
