package io.schooljournal.rules.register;

import io.schooljournal.core.attendance.AbsenceReason;
import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.LongIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what stands in the gradebook: marks, then attendance with its reasons, then final marks. */
final class GradebookReader {
    private static final Column MARK_LESSON = PackageFile.MARKS.column("lesson_id");
    private static final Column MARK_PUPIL = PackageFile.MARKS.column("pupil_id");
    private static final Column MARK_VALUE = PackageFile.MARKS.column("value");
    private static final Column ATTENDANCE_LESSON = PackageFile.ATTENDANCE.column("lesson_id");
    private static final Column ATTENDANCE_ID = PackageFile.ATTENDANCE.column("attendance_id");
    private static final Column REASON_OF = PackageFile.ABSENCE_REASONS.column("attendance_id");
    private static final Column REASON_ENTERED = PackageFile.ABSENCE_REASONS.column("entered_at");
    private static final AttendanceStatus[] STATUSES = AttendanceStatus.values();

    private final Gradebook book = new Gradebook();
    private final JournalPackage journal;
    private final Skipped skipped;
    private final Scope scope;
    private final Classwork work;
    private final Roster roster;
    private final Map<String, String> spellings = new HashMap<>();

    private GradebookReader(JournalPackage journal, Skipped skipped, Scope scope, Classwork work, Roster roster) {
        this.journal = journal;
        this.skipped = skipped;
        this.scope = scope;
        this.work = work;
        this.roster = roster;
    }

    static Gradebook read(JournalPackage journal, Skipped skipped, Scope scope, Classwork work, Roster roster)
            throws UnreadablePackage {
        GradebookReader reader = new GradebookReader(journal, skipped, scope, work, roster);
        reader.marks();
        reader.attendance();
        reader.finals();
        return reader.book;
    }

    private void marks() throws UnreadablePackage {
        Chains chains = new Chains(PackageFile.MARKS, "value", scope);
        chains.read(journal, skipped, row -> {
            Classwork.Lesson lesson = work.lesson(row, MARK_LESSON);
            String pupil = lesson == null ? null : known(row.text(MARK_PUPIL));
            if (lesson == null || pupil == null) {
                return;
            }
            String value = row.text(MARK_VALUE);
            if (chains.isLinked(row)) {
                chains.link(row, ofLesson(Amendment.Kind.MARK, row, pupil, lesson, value));
            }
            if (value != null && !chains.isReplaced(row)) {
                book.add(mark(row, pupil, lesson, value));
            }
        });
        book.add(chains.amendments());
    }

    private Gradebook.Mark mark(PackageRow row, String pupil, Classwork.Lesson lesson, String value) {
        WorkKind own = Fields.optionalCode(row, "work_kind", WorkKind.values());
        return new Gradebook.Mark(
                pupil,
                lesson,
                spellings.computeIfAbsent(value, spelling -> spelling),
                own == null ? lesson.workKind() : own,
                Fields.decimal(row, "weight"),
                Fields.text(row, "comment"),
                Fields.instant(row, "entered_at"));
    }

    private void attendance() throws UnreadablePackage {
        Chains chains = new Chains(PackageFile.ATTENDANCE, "status", scope);
        LongIndex ids = new LongIndex();
        List<Gradebook.Absence> standing = new ArrayList<>();
        chains.read(journal, skipped, row -> {
            Classwork.Lesson lesson = work.lesson(row, ATTENDANCE_LESSON);
            String pupil = lesson == null ? null : known(Fields.text(row, "pupil_id"));
            if (lesson == null || pupil == null) {
                return;
            }
            AttendanceStatus status = Fields.code(row, "status", STATUSES);
            if (chains.isLinked(row)) {
                chains.link(row, ofLesson(Amendment.Kind.ATTENDANCE, row, pupil, lesson, status.name()));
            }
            if (status != AttendanceStatus.PRESENT
                    && !chains.isReplaced(row)
                    && ids.add(row.hash(ATTENDANCE_ID), standing.size())) {
                standing.add(new Gradebook.Absence(pupil, lesson, status, null));
            }
        });
        reasons(ids, standing);
        standing.forEach(book::add);
        book.add(chains.amendments());
    }

    /** The last reason given for an absence is the one that stands. */
    private void reasons(LongIndex ids, List<Gradebook.Absence> standing) throws UnreadablePackage {
        skipped.read(journal, PackageFile.ABSENCE_REASONS, row -> {
            int index = ids.get(row.hash(REASON_OF));
            if (index != LongIndex.NONE && scope.isEntered(row, REASON_ENTERED)) {
                Gradebook.Absence absence = standing.get(index);
                AbsenceReason reason = Fields.code(row, "reason", AbsenceReason.values());
                standing.set(
                        index, new Gradebook.Absence(absence.pupilId(), absence.lesson(), absence.status(), reason));
            }
        });
    }

    private void finals() throws UnreadablePackage {
        Chains chains = new Chains(PackageFile.FINAL_MARKS, "value", scope);
        chains.read(journal, skipped, row -> {
            String pupil = known(Fields.text(row, "pupil_id"));
            String subject = Fields.id(row, "subject_id");
            if (pupil == null || !scope.hasSubject(subject)) {
                return;
            }
            String value = Fields.text(row, "value");
            if (chains.isLinked(row)) {
                chains.link(row, ofFinal(row, pupil, subject, value));
            }
            if (value != null && !chains.isReplaced(row)) {
                book.add(new Gradebook.FinalMark(
                        Fields.id(row, "final_id"),
                        pupil,
                        subject,
                        Fields.code(row, "kind", FinalKind.values()),
                        value,
                        Fields.text(row, "period_id"),
                        Fields.instant(row, "entered_at")));
            }
        });
        book.add(chains.amendments());
    }

    /** The id of a pupil of the selection, one string for all rows, or null for another. */
    private @Nullable String known(@Nullable String id) {
        return roster.pupil(id)
                .filter(pupil -> scope.hasPupil(pupil.id()) && scope.hasClass(pupil.classId()))
                .map(Roster.Pupil::id)
                .orElse(null);
    }

    private static Amendment ofLesson(
            Amendment.Kind kind, PackageRow row, String pupil, Classwork.Lesson lesson, @Nullable String after) {
        return amendment(kind, row, pupil, Objects.requireNonNull(lesson).subjectId(), lesson, null, after);
    }

    private static Amendment ofFinal(PackageRow row, String pupil, String subject, @Nullable String after) {
        String period = Fields.text(row, "period_id");
        return amendment(Amendment.Kind.FINAL_MARK, row, pupil, subject, null, period, after);
    }

    private static Amendment amendment(
            Amendment.Kind kind,
            PackageRow row,
            String pupil,
            String subject,
            Classwork.@Nullable Lesson lesson,
            @Nullable String period,
            @Nullable String after) {
        return new Amendment(
                kind,
                pupil,
                subject,
                lesson,
                period,
                null,
                after,
                Fields.instant(row, "entered_at"),
                Fields.text(row, "entered_by"),
                Fields.text(row, "correction_id"));
    }
}
