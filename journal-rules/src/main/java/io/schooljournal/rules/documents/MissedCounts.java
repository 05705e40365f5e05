package io.schooljournal.rules.documents;

import io.schooljournal.core.attendance.AbsenceReason;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Column;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.register.Classwork.Lesson;
import io.schooljournal.rules.register.Gradebook.Absence;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a pupil, or several, missed.
 *
 * @param days days on which every lesson of the pupil was missed
 * @param lessons lessons missed
 * @param illness of these, for illness
 * @param excused of these, for another valid reason
 * @param unexcused of these, without a valid reason
 * @param late lessons to which the pupil came late
 */
record MissedCounts(long days, long lessons, long illness, long excused, long unexcused, long late) {
    static final MissedCounts NONE = new MissedCounts(0, 0, 0, 0, 0, 0);

    static MissedCounts of(Register register, Pupil pupil, Predicate<LocalDate> within) {
        List<Absence> all = register.gradebook().absencesOf(pupil.id()).stream()
                .filter(absence -> within.test(absence.lesson().day()))
                .toList();
        List<Absence> missed = all.stream().filter(Absence::isMissed).toList();
        return new MissedCounts(
                wholeDays(register, pupil, missed),
                missed.size(),
                count(missed, AbsenceReason.ILLNESS),
                count(missed, AbsenceReason.EXCUSED),
                count(missed, AbsenceReason.UNEXCUSED),
                all.size() - (long) missed.size());
    }

    private static long count(List<Absence> missed, AbsenceReason reason) {
        return missed.stream().filter(absence -> absence.reason() == reason).count();
    }

    private static long wholeDays(Register register, Pupil pupil, List<Absence> missed) {
        Map<LocalDate, Long> byDay = missed.stream()
                .collect(Collectors.groupingBy(absence -> absence.lesson().day(), Collectors.counting()));
        return byDay.entrySet().stream()
                .filter(day -> day.getValue() >= lessonsOn(register, pupil, day.getKey()))
                .count();
    }

    private static long lessonsOn(Register register, Pupil pupil, LocalDate day) {
        List<Lesson> lessons = register.classwork().lessonsOf(pupil.classId());
        return lessons.stream()
                .filter(lesson -> lesson.day().equals(day) && !lesson.startsAt().isAfter(register.asOf()))
                .filter(lesson -> register.roster().takesPart(pupil, lesson))
                .count();
    }

    MissedCounts plus(MissedCounts other) {
        return new MissedCounts(
                days + other.days,
                lessons + other.lessons,
                illness + other.illness,
                excused + other.excused,
                unexcused + other.unexcused,
                late + other.late);
    }

    /** Adds the columns; within a group where there is one. */
    static void columns(Table table, String prefix, @Nullable Text group) {
        column(table, prefix, group, "days", "Дней", "Days");
        column(table, prefix, group, "lessons", "Уроков", "Lessons");
        column(table, prefix, group, "illness", "по болезни", "illness");
        column(table, prefix, group, "excused", "по уваж. причине", "excused");
        column(table, prefix, group, "unexcused", "без уваж. причины", "unexcused");
        column(table, prefix, group, "no_reason", "причина не указана", "no reason");
        column(table, prefix, group, "late", "Опозданий", "Late");
    }

    private static void column(Table table, String prefix, @Nullable Text group, String code, String ru, String en) {
        table.column(new Column(prefix + code, new Text(ru, en), group, group != null));
    }

    /** The cells under {@link #columns}; empty where the package does not tell. */
    List<Cell> cells(Register register) {
        boolean told = register.lacks(PackageFile.ATTENDANCE) == null;
        boolean reasons = told && register.lacks(PackageFile.ABSENCE_REASONS) == null;
        List<Cell> cells = new ArrayList<>();
        cells.add(told ? Cell.number(days) : Cell.BLANK);
        cells.add(told ? Cell.number(lessons) : Cell.BLANK);
        cells.add(reasons ? Cell.number(illness) : Cell.BLANK);
        cells.add(reasons ? Cell.number(excused) : Cell.BLANK);
        cells.add(reasons ? Cell.number(unexcused) : Cell.BLANK);
        cells.add(reasons ? Cell.number(lessons - illness - excused - unexcused) : Cell.BLANK);
        cells.add(told ? Cell.number(late) : Cell.BLANK);
        return cells;
    }

    static Table notes(Table table, Register register) {
        return table.lacking(register.lacks(PackageFile.ATTENDANCE), "Пропуски", "Absences")
                .lacking(register.lacks(PackageFile.ABSENCE_REASONS), "Причины пропусков", "Reasons of absences")
                .note(
                        "Дней — дни, в которые пропущены все уроки обучающегося",
                        "Days: those on which every lesson of the pupil was missed");
    }
}
