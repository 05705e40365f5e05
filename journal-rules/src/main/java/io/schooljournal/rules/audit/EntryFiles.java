package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.ABSENCE_REASONS;
import static io.schooljournal.rules.exchange.PackageFile.ATTENDANCE;
import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.EntryIds;

/**
 * The files whose later entries replace earlier ones, each read once before it is judged.
 *
 * @param marks of marks, of which there may be several at a lesson
 * @param attendance of attendance
 * @param finals of final marks
 */
record EntryFiles(EntryIds marks, EntryIds attendance, EntryIds finals) {
    private static final Column EXCUSED = ABSENCE_REASONS.column("attendance_id");

    static EntryFiles read(JournalPackage journal) throws UnreadablePackage {
        EntryIds attendance = EntryIds.read(journal, ATTENDANCE, AttendanceJudge::about);
        journal.read(ABSENCE_REASONS, row -> attendance.name(row.hash(EXCUSED)));
        return new EntryFiles(
                EntryIds.read(journal, MARKS, null),
                attendance,
                EntryIds.read(journal, FINAL_MARKS, FinalMarkJudge::about));
    }
}
