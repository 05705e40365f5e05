package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.HOMEWORK;

import io.schooljournal.core.decision.Action;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Lessons;
import io.schooljournal.rules.facts.School;

/** Judges homework. */
record HomeworkJudge(School school, PolicyJudge policy, LanguageCheck language) implements FileJudge {
    private static final Column LESSON = HOMEWORK.column("lesson_id");
    private static final Column TEXT = HOMEWORK.column("text");
    private static final Column PUPIL = HOMEWORK.column("pupil_id");
    private static final Column AT = HOMEWORK.column("entered_at");
    private static final Column BY = HOMEWORK.column("entered_by");

    @Override
    public void judge(PackageRow row) {
        Lessons.Held lesson = school.lessons().find(row.hash(LESSON));
        if (lesson != null) {
            language.text(row, TEXT, lesson.day, BY, lesson.target.schoolClass());
        }
        policy.judge(new Entry(
                row,
                Action.ASSIGN_HOMEWORK,
                Targets.of(lesson, school.classes().pupil(row.hash(PUPIL))),
                AT,
                BY,
                row.hash(PUPIL),
                lesson == null ? 0 : lesson.subjectHash,
                0));
    }
}
