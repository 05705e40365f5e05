package io.schooljournal.rules.audit;

import static io.schooljournal.core.audit.CheckTerms.Check.ABSENCE_WITHOUT_REASON;
import static io.schooljournal.rules.exchange.PackageFile.ABSENCE_REASONS;
import static io.schooljournal.rules.exchange.PackageFile.ATTENDANCE;

import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Absences;
import io.schooljournal.rules.facts.EntryIds;
import io.schooljournal.rules.facts.Lessons;
import org.jspecify.annotations.Nullable;

/** Checks that every absence that stands has a reason, from the day after it on. */
record AbsenceCheck(AskedChecks checks, Absences absences, EntryIds entries, long today) {
    private static final Column ID = ATTENDANCE.column("attendance_id");
    private static final Column STATUS = ATTENDANCE.column("status");
    private static final Column BY = ATTENDANCE.column("entered_by");
    private static final Column SUPERSEDES = ATTENDANCE.column("supersedes");

    /** Checks an entry. */
    void judge(PackageRow row, Lessons.@Nullable Held lesson) {
        if (lesson == null
                || !entries.stands(row)
                || row.number(STATUS) != AttendanceStatus.ABSENT.ordinal()
                || lesson.day >= today) {
            return;
        }
        for (CheckTerms terms : checks.on(ABSENCE_WITHOUT_REASON, lesson.day)) {
            if (checks.lacks(terms, ABSENCE_REASONS)) {
                continue;
            }
            if (absences.hasReason(row.hash(ID)) || absences.hasReason(row.hash(SUPERSEDES))) {
                checks.inOrder(terms);
            } else {
                checks.fault(
                        terms,
                        new AskedChecks.Subject(row, BY, lesson.target.schoolClass()),
                        Finds.details().with("lessonStart", lesson.target.lessonStart()));
            }
        }
    }
}
