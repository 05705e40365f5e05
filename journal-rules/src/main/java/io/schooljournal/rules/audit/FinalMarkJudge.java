package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Classes;
import io.schooljournal.rules.facts.LongIndex;
import io.schooljournal.rules.facts.School;
import io.schooljournal.rules.facts.Subjects;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Judges final marks. */
record FinalMarkJudge(
        School school, Entries entries, ScaleJudge scale, PolicyJudge policy, FinalChecks checks, CarriedOut carriedOut)
        implements FileJudge {
    private static final Column PUPIL = FINAL_MARKS.column("pupil_id");
    private static final Column SUBJECT = FINAL_MARKS.column("subject_id");
    private static final Column KIND = FINAL_MARKS.column("kind");
    private static final Column VALUE = FINAL_MARKS.column("value");
    private static final Column PERIOD = FINAL_MARKS.column("period_id");
    private static final Column AT = FINAL_MARKS.column("entered_at");
    private static final Column BY = FINAL_MARKS.column("entered_by");
    private static final Column CORRECTION = FINAL_MARKS.column("correction_id");
    private static final Column RECEIVED = FINAL_MARKS.column("received_on");
    private static final FinalKind[] KINDS = FinalKind.values();

    /** Of a pupil in a subject there is but one final mark of a kind and period. */
    static long about(PackageRow row) {
        return LongIndex.pair(row.hash(PUPIL), place(row));
    }

    private static long place(PackageRow row) {
        return LongIndex.pair(row.hash(SUBJECT), LongIndex.pair(row.number(KIND) + 1, row.hash(PERIOD)));
    }

    @Override
    public boolean seesToIds() {
        return true;
    }

    @Override
    public void judge(PackageRow row) {
        Classes.Pupil pupil = school.classes().pupil(row.hash(PUPIL));
        Subjects.Subject subject = school.subjects().find(row.hash(SUBJECT));
        FinalKind kind = KINDS[(int) row.number(KIND)];
        Target target = target(row, pupil, subject, kind);
        entries.judge(row, row.hash(PUPIL), place(row), true, target.schoolClass());
        scale.judge(row, VALUE, subject, target.schoolClass(), BY);
        checks.judge(row, pupil);
        Entry entry = new Entry(
                row,
                row.has(CORRECTION) ? Action.APPLY_CORRECTION : Action.SET_FINAL_MARK,
                target,
                AT,
                BY,
                row.hash(PUPIL),
                row.hash(SUBJECT),
                row.hash(CORRECTION));
        carriedOut.keep(entry);
        policy.judge(entry);
    }

    private Target target(
            PackageRow row, Classes.@Nullable Pupil pupil, Subjects.@Nullable Subject subject, FinalKind kind) {
        Grade grade = pupil == null ? null : school.classes().grade(pupil.classHash());
        return Target.builder()
                .schoolClass(pupil == null ? null : pupil.schoolClass())
                .grade(grade)
                .subject(subject == null ? new SubjectId(String.valueOf(row.text(SUBJECT))) : subject.id())
                .subjectArea(subject == null ? null : subject.area())
                .activity(subject == null ? null : subject.activity())
                .subgroup(school.classes().subgroup(row.hash(PUPIL), row.hash(SUBJECT)))
                .pupil(pupil == null ? null : pupil.id())
                .finalKind(kind)
                .periodEnd(periodEnd(row, kind, grade))
                .build();
    }

    /** Of an examination the day its result was received; else the end of the period named, or of the year. */
    private @Nullable LocalDate periodEnd(PackageRow row, FinalKind kind, @Nullable Grade grade) {
        return switch (kind) {
            case EXAM, STATE_EXAM -> row.day(RECEIVED);
            case PERIOD -> school.calendar().endOf(row.hash(PERIOD));
            case YEAR, RESULT ->
                row.has(PERIOD)
                        ? school.calendar().endOf(row.hash(PERIOD))
                        : school.calendar().endOfYear(grade);
        };
    }
}
