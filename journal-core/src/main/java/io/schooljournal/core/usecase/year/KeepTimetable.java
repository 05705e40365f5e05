package io.schooljournal.core.usecase.year;

import io.schooljournal.core.content.TimetableHours;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import org.jspecify.annotations.Nullable;

/** Keeps a subject's hours of the week in a study period (расписание, {@code sosh21:P-5.5.b}). */
@FunctionalInterface
public interface KeepTimetable {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where entries are written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static KeepTimetable using(Ports ports) {
        return new TimetableKeeping(new Desk(ports));
    }

    /**
     * Writes the hours, changes or withdraws them.
     *
     * @param deed who writes them, when
     * @param journal the journal of the class
     * @param subject the subject
     * @param period the identifier of the study period in the school's calendar
     * @param hours the hours; null to withdraw them
     * @param seen the version its editor saw, 0 when there were none
     * @return done, refused, unfit when the subject has no page or the class no such study period, in conflict when another
     *     version stands there, or not found when there is none to change
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome keep(
            Deed deed, Journal journal, SubjectId subject, String period, @Nullable TimetableHours hours, int seen);
}
