package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.content.Remark;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import org.jspecify.annotations.Nullable;

/** Keeps the remarks of controllers and sees them put right (замечания и их устранение, {@code sosh21: }, {@code sosh21: .f}, {@code karmalo:5.2.2.d}). */
public interface KeepRemarks {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static KeepRemarks using(Ports ports) {
        return new RemarkKeeping(new Desk(ports));
    }

    /**
     * Makes a remark if the policy allows it.
     *
     * @param deed who makes it, when
     * @param journal the journal that is remarked on
     * @param subject the subject's page, or null when it is about the whole journal
     * @param id an identifier of the remark, new in this journal
     * @param remark who is to put what right by when; not answered yet, not resolved
     * @return done, refused, in conflict when there was such a remark, or unfit when it is answered or resolved already
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome make(Deed deed, Journal journal, @Nullable SubjectId subject, String id, Remark remark);

    /**
     * Writes the answer of whom a remark is addressed to, if the policy lets him or her write.
     *
     * @param deed who answers, when
     * @param journal the journal that is remarked on
     * @param subject the subject's page, or null when it is about the whole journal
     * @param id the identifier of the remark
     * @param answer what was done
     * @param seen the version of the remark that was seen
     * @return done, refused, in conflict, not found, or unfit when it is addressed to somebody else or resolved already
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome answer(Deed deed, Journal journal, @Nullable SubjectId subject, String id, String answer, int seen);

    /**
     * Writes that a controller saw it put right, if the policy lets him or her make remarks.
     *
     * @param deed who saw it, when
     * @param journal the journal that is remarked on
     * @param subject the subject's page, or null when it is about the whole journal
     * @param id the identifier of the remark
     * @param seen the version of the remark that was seen
     * @return done, refused, in conflict, not found, or unfit when it is resolved already or whoever acts was to put it right
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome resolve(Deed deed, Journal journal, @Nullable SubjectId subject, String id, int seen);
}
