package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.ABSENCE_REASONS;
import static io.schooljournal.rules.exchange.PackageFile.ATTENDANCE;
import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.facts.EntryIds;
import io.schooljournal.rules.facts.SharedReading;

/**
 * The files whose later entries replace earlier ones, each read once before it is judged, together with others who read it.
 *
 * @param marks of marks, of which there may be several at a lesson
 * @param attendance of attendance
 * @param finals of final marks
 */
record EntryFiles(EntryIds marks, EntryIds attendance, EntryIds finals) {
    private static final Column EXCUSED = ABSENCE_REASONS.column("attendance_id");

    /** Gathers them from a reading, after which they are known. */
    static EntryFiles in(SharedReading reading, JournalPackage journal) {
        EntryIds attendance = EntryIds.in(reading, journal, ATTENDANCE, AttendanceJudge::about);
        reading.add(ABSENCE_REASONS, row -> attendance.name(row.hash(EXCUSED)));
        return new EntryFiles(
                EntryIds.in(reading, journal, MARKS, null),
                attendance,
                EntryIds.in(reading, journal, FINAL_MARKS, FinalMarkJudge::about));
    }
}
