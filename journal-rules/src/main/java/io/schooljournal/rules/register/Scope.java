package io.schooljournal.rules.register;

import io.schooljournal.core.report.Selection;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of the larger files is kept: the classes, the pupil, the subject, the teacher, the days, and until when. */
record Scope(
        @Nullable Set<String> classes,
        @Nullable String pupil,
        @Nullable String subject,
        @Nullable String teacher,
        Days days,
        Instant asOf) {
    private static final Column CLASS = PackageFile.LESSONS.column("class_id");
    private static final Column SUBJECT = PackageFile.LESSONS.column("subject_id");
    private static final Column TEACHER = PackageFile.LESSONS.column("teacher_id");
    private static final Column SUBSTITUTE = PackageFile.LESSONS.column("substitute_id");

    /** The choices are judged against the small files, which are read already. */
    static Scope of(Selection chosen, Timeline timeline, Roster roster, Instant asOf) {
        Days days = timeline.find(chosen.period())
                .map(period -> Days.ALL.within(period.from(), period.to()))
                .orElse(Days.ALL);
        days = chosen.month() == null ? days : days.within(chosen.month());
        days = chosen.week() == null ? days : days.withinWeekOf(chosen.week());
        return new Scope(
                classes(chosen, timeline, roster), chosen.pupil(), chosen.subject(), chosen.teacher(), days, asOf);
    }

    private static @Nullable Set<String> classes(Selection chosen, Timeline timeline, Roster roster) {
        if (chosen.pupil() != null) {
            return roster.pupil(chosen.pupil())
                    .map(Roster.Pupil::classId)
                    .map(Set::of)
                    .orElse(Set.of());
        }
        if (chosen.schoolClass() != null) {
            return Set.of(chosen.schoolClass());
        }
        return timeline.find(chosen.period())
                .map(period -> roster.classes().stream()
                        .filter(one -> period.isFor(one.grade()))
                        .map(Roster.SchoolClass::id)
                        .collect(Collectors.toSet()))
                .orElse(null);
    }

    boolean hasClass(String id) {
        return classes == null || classes.contains(id);
    }

    boolean hasPupil(String id) {
        return pupil == null || pupil.equals(id);
    }

    boolean hasSubject(String id) {
        return subject == null || subject.equals(id);
    }

    boolean hasLesson(PackageRow row) {
        return (classes == null || classes.contains(Objects.requireNonNull(row.text(CLASS))))
                && (subject == null || row.is(SUBJECT, subject))
                && (teacher == null || row.is(TEACHER, teacher) || row.is(SUBSTITUTE, teacher));
    }

    /** What has no instant is taken to have been entered in time. */
    boolean isEntered(PackageRow row, Column enteredAt) {
        Instant at = row.instant(enteredAt);
        return at == null || !at.isAfter(asOf);
    }
}
