package io.schooljournal.core.usecase.year;

import io.schooljournal.core.content.SubgroupList;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import org.jspecify.annotations.Nullable;

/** Divides a class into subgroups of a subject (подгруппы, {@code sosh21:P-3.6.b}, {@code gymnasium11:4.4.6}). */
@FunctionalInterface
public interface KeepSubgroup {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static KeepSubgroup using(Ports ports) {
        return new SubgroupKeeping(new Desk(ports));
    }

    /**
     * Writes who is in a subgroup if the policy allows it.
     *
     * @param deed who writes it, when
     * @param journal the journal of the class
     * @param subject the subject
     * @param subgroup the subgroup
     * @param list its name and pupils; null withdraws the subgroup
     * @param seen the version its editor saw, 0 for a new subgroup
     * @return done, refused, in conflict, not found, or unfit when the year is closed, the subject has no page, or somebody is
     *     not on the list of the class
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome keep(
            Deed deed, Journal journal, SubjectId subject, SubgroupId subgroup, @Nullable SubgroupList list, int seen);
}
