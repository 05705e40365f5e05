package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.LESSONS;

import io.schooljournal.core.decision.Action;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Lessons;
import io.schooljournal.rules.facts.School;

/** Judges the records of held lessons. */
record LessonJudge(
        School school, DayJudge days, PolicyJudge policy, LessonChecks checks, SubstitutionCheck substitution)
        implements FileJudge {
    private static final Column RECORDED_AT = LESSONS.column("recorded_at");
    private static final Column RECORDED_BY = LESSONS.column("recorded_by");

    @Override
    public void judge(PackageRow row) {
        Lessons.Held lesson = school.lessons().find(row.hash(Lessons.ID));
        if (lesson == null) {
            return;
        }
        days.schoolDay(row, lesson.day, lesson.target.schoolClass(), RECORDED_BY);
        boolean inYear = checks.isInYear(lesson);
        if (inYear || !checks.asksForTheYear(lesson)) {
            days.inPeriod(row, lesson.day, lesson.target, RECORDED_BY);
        }
        checks.judge(row, lesson, inYear);
        substitution.judge(row, lesson);
        policy.judge(new Entry(
                row, Action.RECORD_LESSON, lesson.target, RECORDED_AT, RECORDED_BY, 0, lesson.subjectHash, 0));
    }
}
