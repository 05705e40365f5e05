package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.ATTENDANCE;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Classes;
import io.schooljournal.rules.facts.Lessons;
import io.schooljournal.rules.facts.LongIndex;
import io.schooljournal.rules.facts.School;
import org.jspecify.annotations.Nullable;

/** Judges attendance. */
record AttendanceJudge(
        School school,
        Entries entries,
        MembershipJudge membership,
        DayJudge days,
        PolicyJudge policy,
        AbsenceCheck absences,
        CarriedOut carriedOut)
        implements FileJudge {
    private static final Column PUPIL = ATTENDANCE.column("pupil_id");
    private static final Column LESSON = ATTENDANCE.column("lesson_id");
    private static final Column AT = ATTENDANCE.column("entered_at");
    private static final Column BY = ATTENDANCE.column("entered_by");
    private static final Column CORRECTION = ATTENDANCE.column("correction_id");

    /** Of a pupil at a lesson there is but one entry. */
    static long about(PackageRow row) {
        return LongIndex.pair(row.hash(PUPIL), row.hash(LESSON));
    }

    @Override
    public boolean seesToIds() {
        return true;
    }

    @Override
    public void judge(PackageRow row) {
        Classes.Pupil pupil = school.classes().pupil(row.hash(PUPIL));
        Lessons.Held lesson = school.lessons().find(row.hash(LESSON));
        ClassId schoolClass = lesson == null ? null : lesson.target.schoolClass();
        entries.judge(row, row.hash(PUPIL), row.hash(LESSON), true, schoolClass);
        membership.judge(row, pupil, row.hash(PUPIL), lesson, BY);
        if (lesson != null) {
            days.schoolDay(row, lesson.day, schoolClass, BY);
        }
        absences.judge(row, lesson);
        if (lesson != null && !row.has(CORRECTION)) {
            policy.judge(new LessonEntry(row, Action.RECORD_ATTENDANCE, lesson, null, pupil, row.hash(PUPIL), AT, BY));
        } else {
            ofItsOwn(row, Targets.of(lesson, pupil), lesson);
        }
    }

    private void ofItsOwn(PackageRow row, Target target, Lessons.@Nullable Held lesson) {
        Entry entry = new Entry(
                row,
                row.has(CORRECTION) ? Action.APPLY_CORRECTION : Action.RECORD_ATTENDANCE,
                target,
                AT,
                BY,
                row.hash(PUPIL),
                lesson == null ? 0 : lesson.subjectHash,
                row.hash(CORRECTION));
        carriedOut.keep(entry);
        policy.judge(entry);
    }
}
