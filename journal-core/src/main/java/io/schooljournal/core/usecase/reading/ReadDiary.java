package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;
import java.time.LocalDate;

/** Shows a pupil the own diary, parents that of their child (дневник, {@code sosh21:P-1.6bis}, {@code sosh21: .k}, {@code shkola4:4.8}). */
public interface ReadDiary {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static ReadDiary using(Ports ports) {
        return new DiaryReading(new Desk(ports));
    }

    /**
     * Shows the diary if the policy allows it.
     *
     * @param deed who reads, when
     * @param journal the journal of the class on whose list the pupil is
     * @param pupil whose diary
     * @param from the first local day of the lessons shown, inclusive
     * @param to the last local day of the lessons shown, inclusive
     * @return the diary, or the refusal, such as after the pupil has left ({@code sosh21: })
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read
     */
    ReadOutcome<Diary> read(Deed deed, Journal journal, PupilId pupil, LocalDate from, LocalDate to);

    /**
     * Shows the diary if the policy allows it, and writes down that it was seen up to now.
     *
     * @param deed who reads, when
     * @param journal the journal of the class on whose list the pupil is
     * @param pupil whose diary
     * @param from the first local day of the lessons shown, inclusive
     * @param to the last local day of the lessons shown, inclusive
     * @return the diary as it changed since the visit before, or the refusal
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    ReadOutcome<Diary> visit(Deed deed, Journal journal, PupilId pupil, LocalDate from, LocalDate to);
}
