package io.schooljournal.core.usecase.paper;

import io.schooljournal.core.content.Backup;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/** Records that a backup was made or data was handed over to the archive (резервные копии, {@code sosh21:P-6.4.a}, {@code karmalo:5.2.2.c}). */
@FunctionalInterface
public interface RecordBackup {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static RecordBackup using(Ports ports) {
        return new BackupRecording(new Desk(ports));
    }

    /**
     * Records it if the policy allows it.
     *
     * @param deed who made it, when; its identifier is that of the backup
     * @param school the school
     * @param backup on which media it lies, in which premises, its digest, who received it
     * @return done, refused, in conflict, or unfit when there are fewer media than the regulation asks for, they lie in the same
     *     premises, or nobody received it, where it asks for that
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome record(Deed deed, SchoolId school, Backup backup);
}
