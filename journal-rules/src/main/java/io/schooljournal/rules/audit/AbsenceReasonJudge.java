package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.ABSENCE_REASONS;
import static io.schooljournal.rules.exchange.PackageFile.ATTENDANCE;

import io.schooljournal.core.decision.Action;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.Lessons;
import io.schooljournal.rules.facts.LongIndex;
import io.schooljournal.rules.facts.School;

/** Judges the reasons of absences, each by the lesson of the attendance it belongs to. */
record AbsenceReasonJudge(School school, Ledger attendance, Tally tally, References references, PolicyJudge policy)
        implements FileJudge {
    private static final Column ID = ABSENCE_REASONS.column("attendance_id");
    private static final Column AT = ABSENCE_REASONS.column("entered_at");
    private static final Column BY = ABSENCE_REASONS.column("entered_by");

    @Override
    public void judge(PackageRow row) {
        int entry = attendance.find(row.hash(ID));
        long pupil = entry == LongIndex.NONE ? 0 : attendance.pupil(entry);
        Lessons.Held lesson = entry == LongIndex.NONE ? null : school.lessons().find(attendance.place(entry));
        if (!school.journal().has(ATTENDANCE)) {
            tally.notChecked(Check.UNKNOWN_REFERENCE, Evidence.file(ATTENDANCE));
        } else {
            tally.judged(Check.UNKNOWN_REFERENCE);
            if (entry == LongIndex.NONE) {
                references.unknown(row, ID, ATTENDANCE.fileName());
            }
        }
        policy.judge(new Entry(
                row,
                Action.SET_ABSENCE_REASON,
                Targets.of(lesson, school.classes().pupil(pupil)),
                AT,
                BY,
                pupil,
                lesson == null ? 0 : lesson.subjectHash,
                0));
    }
}
