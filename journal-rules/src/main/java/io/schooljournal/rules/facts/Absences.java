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

    /** Nothing is known. */
    public static Absences none(School school) {
        return new Absences(school.lessons());
    }

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

    /** Whether the journal names those present too, so that a lesson without any entry tells something. */
    public boolean recordsPresent() {
        return recordsPresent;
    }

    public boolean isRecorded(long lesson) {
        int number = lessons.number(lesson);
        return number != LongIndex.NONE && recorded.get(number);
    }

    public boolean hasReason(long attendance) {
        return reasons.contains(attendance);
    }
}
