package io.schooljournal.core.usecase.paper;

import io.schooljournal.core.content.Extract;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/** Issues an extract of marks to a family on its application (выписка, {@code sosh21:P-3.11}). */
@FunctionalInterface
public interface IssueExtract {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static IssueExtract using(Ports ports) {
        return new ExtractIssuing(ports);
    }

    /**
     * Records that an extract is issued if the policy allows it.
     *
     * @param deed who issues it, when; its identifier is that of the extract
     * @param journal the journal of the class
     * @param pupil whose marks it shows
     * @param extract who receives it, and which days it shows
     * @return done, refused, in conflict, or unfit when the pupil was never of that class, its days are out of order, or whoever
     *     receives it is neither the pupil nor a parent of the pupil on that day
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome issue(Deed deed, Journal journal, PupilId pupil, Extract extract);
}
