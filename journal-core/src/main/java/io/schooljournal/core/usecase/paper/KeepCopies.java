package io.schooljournal.core.usecase.paper;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;
import java.util.List;

/** Keeps the printed copies of a journal: printed, signed sheet by sheet, certified, entered in a register (бумажные копии, {@code sosh21:P-6.4.c} to {@code P-6.5.b}, {@code shkola4:5.9}). */
public interface KeepCopies {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static KeepCopies using(Ports ports) {
        return new CopyKeeping(new Desk(ports));
    }

    /**
     * Records that a journal is printed, with how far its log had come, if the policy allows it.
     *
     * @param deed who prints it, when
     * @param journal the journal
     * @param id an identifier of the copy, new in this journal
     * @param period the study period that is printed
     * @return done, refused, in conflict when there was such a copy, or unfit when the journal was never opened
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome print(Deed deed, Journal journal, String id, String period);

    /**
     * Signs the sheets of a copy after checking them, if the policy allows it.
     *
     * @param deed who signs, when
     * @param journal the journal
     * @param id the copy
     * @param signature as what
     * @param seen the version of the copy that was seen
     * @return done, refused, in conflict, not found, or unfit when the journal was changed since it was printed, or whoever signs
     *     does not hold that role
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome sign(Deed deed, Journal journal, String id, CopySignature signature, int seen);

    /**
     * Certifies a copy if the policy allows it, and enters it in the register of copies where that is a part of this step: under
     * the number after the last one of this journal.
     *
     * @param deed who certifies it, when
     * @param journal the journal
     * @param id the copy
     * @param signature as what, and whether it is sealed
     * @param seen the version of the copy that was seen
     * @return done, refused, in conflict, not found, or unfit when the journal was changed since it was printed, whoever certifies
     *     does not hold that role, or the seal is lacking where the regulation asks for it
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome certify(Deed deed, Journal journal, String id, CopySignature signature, int seen);

    /**
     * Returns the register of copies of a journal if the policy lets whoever asks read the journal.
     *
     * @param deed who asks, when
     * @param journal the journal
     * @return every copy that was printed, in the order of printing, or the refusal
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read
     */
    ReadOutcome<List<RegisteredCopy>> register(Deed deed, Journal journal);
}
