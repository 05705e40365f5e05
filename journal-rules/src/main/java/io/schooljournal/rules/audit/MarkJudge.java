package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Classes;
import io.schooljournal.rules.facts.Lessons;
import io.schooljournal.rules.facts.PeriodMarks;
import io.schooljournal.rules.facts.School;
import org.jspecify.annotations.Nullable;

/** Judges the marks of lessons. */
record MarkJudge(
        School school,
        Entries entries,
        MembershipJudge membership,
        ScaleJudge scale,
        DayJudge days,
        PolicyJudge policy,
        MarkChecks checks,
        @Nullable PeriodMarks counted,
        CarriedOut carriedOut)
        implements FileJudge {
    private static final Column PUPIL = MARKS.column("pupil_id");
    private static final Column LESSON = MARKS.column("lesson_id");
    private static final Column VALUE = MARKS.column("value");
    private static final Column WORK_KIND = MARKS.column("work_kind");
    private static final Column DONE_ON = MARKS.column("work_done_on");
    private static final Column AT = MARKS.column("entered_at");
    private static final Column BY = MARKS.column("entered_by");
    private static final Column SUPERSEDES = MARKS.column("supersedes");
    private static final Column CORRECTION = MARKS.column("correction_id");
    private static final WorkKind[] WORK_KINDS = WorkKind.values();

    @Override
    public boolean seesToIds() {
        return true;
    }

    @Override
    public void judge(PackageRow row) {
        Classes.Pupil pupil = school.classes().pupil(row.hash(PUPIL));
        Lessons.Held lesson = school.lessons().find(row.hash(LESSON));
        WorkKind work = row.code(WORK_KIND, WORK_KINDS);
        ClassId schoolClass = lesson == null ? null : lesson.target.schoolClass();
        entries.judge(row, row.hash(PUPIL), row.hash(LESSON), false, schoolClass);
        membership.judge(row, pupil, row.hash(PUPIL), lesson, BY);
        scale.judge(row, VALUE, lesson == null ? null : school.subjects().find(lesson.subjectHash), schoolClass, BY);
        if (row.has(DONE_ON)) {
            days.schoolDay(row, row.number(DONE_ON), schoolClass, BY);
        }
        if (lesson != null) {
            checks.judge(row, lesson);
        }
        if (counted != null) {
            counted.count(row);
        }
        LessonEntry one = lesson == null
                ? null
                : new LessonEntry(
                        row, action(row), lesson, work == null ? lesson.work : work, pupil, row.hash(PUPIL), AT, BY);
        if (one != null && !row.has(CORRECTION)) {
            policy.judge(one);
        } else {
            ofItsOwn(row, one == null ? Targets.of(null, pupil) : one.entry().target(), lesson);
        }
    }

    private void ofItsOwn(PackageRow row, Target target, Lessons.@Nullable Held lesson) {
        Entry entry = new Entry(
                row,
                action(row),
                target,
                AT,
                BY,
                row.hash(PUPIL),
                lesson == null ? 0 : lesson.subjectHash,
                row.hash(CORRECTION));
        carriedOut.keep(entry);
        policy.judge(entry);
    }

    private static Action action(PackageRow row) {
        return row.has(CORRECTION)
                ? Action.APPLY_CORRECTION
                : row.has(SUPERSEDES) ? Action.CHANGE_MARK : Action.PUT_MARK;
    }
}
