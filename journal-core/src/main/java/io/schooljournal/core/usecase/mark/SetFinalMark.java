package io.schooljournal.core.usecase.mark;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/**
 * Sets a final mark of a study period, the year, an examination, or the result; changes or withdraws it (итоговые отметки,
 * {@code sosh21: .b}, {@code sosh21: .d}).
 *
 * <p>The day from which its window counts is the end of the study period or of the year by the school's calendar, of an
 * examination the day on which its result was received; it is set with the first version and stays, so that no window is
 * opened anew. An examination's mark beside a withdrawn one of the same kind must be allowed as a change of that one too.
 */
@FunctionalInterface
public interface SetFinalMark {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where entries are written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static SetFinalMark using(Ports ports) {
        return new FinalMarkSetting(new Desk(ports));
    }

    /**
     * Writes the mark if the policy allows it and nobody else changed it since it was seen.
     *
     * @param deed who sets it, when
     * @param journal the journal of the class
     * @param order what shall stand there
     * @return done, refused, unfit when the class has no such study period, a result would be received after the deed, the
     *     pupil is not on the list or the mark not on the scale, in conflict when another version stands there, or not
     *     found when there is none to change
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome set(Deed deed, Journal journal, FinalMarkOrder order);
}
