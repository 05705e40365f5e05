package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.ABSENCE_REASONS;
import static io.schooljournal.rules.exchange.PackageFile.ATTENDANCE;

import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.util.BitSet;

/** At which lessons attendance was recorded, and for which absences there is a reason. */
public final class Absences {
    private static final Column LESSON = ATTENDANCE.column("lesson_id");
    private static final Column STATUS = ATTENDANCE.column("status");
    private static final Column OF = ABSENCE_REASONS.column("attendance_id");

    private final Lessons lessons;
    private final BitSet recorded = new BitSet();
    private final LongIndex reasons = new LongIndex();
    private boolean recordsPresent;

    private Absences(Lessons lessons) {
        this.lessons = lessons;
    }

    /**
     * Returns absences of which nothing is known.
     *
     * @param school whose lessons they are asked about
     * @return no lesson is recorded and no absence has a reason
     */
    public static Absences none(School school) {
        return new Absences(school.lessons());
    }

    /**
     * Reads the attendance of a package and the reasons of absences.
     *
     * @param school what the package refers to
     * @return what attendance tells
     * @throws UnreadablePackage when a file cannot be read to its end
     */
    public static Absences read(School school) throws UnreadablePackage {
        Absences absences = new Absences(school.lessons());
        school.journal().read(ATTENDANCE, absences::entry);
        school.journal().read(ABSENCE_REASONS, row -> absences.reasons.add(row.hash(OF)));
        return absences;
    }

    private void entry(PackageRow row) {
        int lesson = lessons.number(row.hash(LESSON));
        if (lesson != LongIndex.NONE) {
            recorded.set(lesson);
        }
        recordsPresent |= row.number(STATUS) == AttendanceStatus.PRESENT.ordinal();
    }

    /**
     * Tells whether the journal names those present too, so that a lesson without any entry tells something.
     *
     * @return true when one entry at least is of a pupil who is present
     */
    public boolean recordsPresent() {
        return recordsPresent;
    }

    /**
     * Tells whether attendance was recorded at a lesson.
     *
     * @param lesson the hash of the lesson's id
     * @return true when any entry names the lesson; false when the package has no such lesson
     */
    public boolean isRecorded(long lesson) {
        int number = lessons.number(lesson);
        return number != LongIndex.NONE && recorded.get(number);
    }

    /**
     * Tells whether a reason was entered for an absence.
     *
     * @param attendance the hash of the attendance entry's id
     * @return true when a reason names the entry
     */
    public boolean hasReason(long attendance) {
        return reasons.contains(attendance);
    }
}
