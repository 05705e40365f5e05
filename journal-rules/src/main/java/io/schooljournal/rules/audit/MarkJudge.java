package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import io.schooljournal.core.school.ClassId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Lessons;
import io.schooljournal.rules.facts.School;

/** Judges of a mark of a lesson what needs no other mark. */
record MarkJudge(
        School school,
        MembershipJudge membership,
        ScaleJudge scale,
        DayJudge days,
        PolicyJudge policy,
        MarkChecks checks)
        implements FileJudge {
    private static final Column VALUE = MARKS.column("value");
    private static final Column DONE_ON = MARKS.column("work_done_on");

    @Override
    public void judge(PackageRow row) {
        MarkEntry mark = MarkEntry.of(row, school);
        Lessons.Held lesson = mark.lesson();
        ClassId schoolClass = mark.schoolClass();
        membership.judge(row, mark.pupil(), row.hash(MarkEntry.PUPIL), lesson, MarkEntry.BY);
        scale.judge(
                row,
                VALUE,
                lesson == null ? null : school.subjects().find(lesson.subjectHash),
                schoolClass,
                MarkEntry.BY);
        if (row.has(DONE_ON)) {
            days.schoolDay(row, row.number(DONE_ON), schoolClass, MarkEntry.BY);
        }
        if (lesson != null) {
            checks.judge(row, lesson);
        }
        LessonEntry one = mark.atLesson();
        if (one != null) {
            policy.judge(one);
        } else {
            policy.judge(mark.entry());
        }
    }
}
