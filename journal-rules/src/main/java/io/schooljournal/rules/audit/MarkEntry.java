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
import io.schooljournal.rules.facts.School;
import org.jspecify.annotations.Nullable;

/** A recorded mark, with the lesson and the pupil that it names, as far as the package has them. */
record MarkEntry(PackageRow row, Lessons.@Nullable Held lesson, Classes.@Nullable Pupil pupil) {
    static final Column PUPIL = MARKS.column("pupil_id");
    static final Column LESSON = MARKS.column("lesson_id");
    static final Column AT = MARKS.column("entered_at");
    static final Column BY = MARKS.column("entered_by");
    static final Column CORRECTION = MARKS.column("correction_id");
    private static final Column WORK_KIND = MARKS.column("work_kind");
    private static final Column SUPERSEDES = MARKS.column("supersedes");
    private static final WorkKind[] WORK_KINDS = WorkKind.values();

    static MarkEntry of(PackageRow row, School school) {
        return new MarkEntry(
                row, school.lessons().find(row.hash(LESSON)), school.classes().pupil(row.hash(PUPIL)));
    }

    @Nullable
    ClassId schoolClass() {
        return lesson == null ? null : lesson.target.schoolClass();
    }

    /** The mark as one of many at its lesson; null when the lesson is not known, or it was made on an application. */
    @Nullable
    LessonEntry atLesson() {
        return lesson == null || row.has(CORRECTION)
                ? null
                : new LessonEntry(row, action(), lesson, work(lesson), pupil, row.hash(PUPIL), AT, BY);
    }

    /** The mark as an entry of its own. */
    Entry entry() {
        Target target = Targets.of(lesson, pupil, lesson == null ? null : work(lesson));
        long subject = lesson == null ? 0 : lesson.subjectHash;
        return new Entry(row, action(), target, AT, BY, row.hash(PUPIL), subject, row.hash(CORRECTION));
    }

    private @Nullable WorkKind work(Lessons.Held held) {
        WorkKind work = row.code(WORK_KIND, WORK_KINDS);
        return work == null ? held.work : work;
    }

    private Action action() {
        return row.has(CORRECTION)
                ? Action.APPLY_CORRECTION
                : row.has(SUPERSEDES) ? Action.CHANGE_MARK : Action.PUT_MARK;
    }
}
