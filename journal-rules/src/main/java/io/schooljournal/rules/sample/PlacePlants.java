package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.ATTENDANCE;
import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.HOMEWORK;
import static io.schooljournal.rules.exchange.PackageFile.LESSONS;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.school.Activity;
import io.schooljournal.rules.exchange.PackageFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Plants entries where there must be none: before the lesson, in grades without marks, off the scale, off the calendar. */
final class PlacePlants {
    private PlacePlants() {}

    /** An entry made before its lesson has begun. */
    static Plant beforeLesson(PackageFile file, String column) {
        return ground -> {
            HeldRow row = ground.find(
                    file,
                    entry -> entry.has(column)
                            && (file != MARKS
                                    || (ground.isPlain(entry)
                                            && entry.get("work_kind").equals("CURRENT")))
                            && (file != ATTENDANCE || !entry.get("status").equals("ABSENT")));
            if (row == null) {
                return List.of();
            }
            HeldRow lesson = file == LESSONS ? row : ground.lesson(row);
            return Plant.rows(row.set(column, ground.text(Ground.day(lesson), 8, 10)));
        };
    }

    /** A mark in a grade that has none. */
    static List<HeldRow> markInNoMarkGrade(Ground ground) {
        HeldRow entry = ground.find(
                ATTENDANCE,
                row -> isInNoMarkGrade(ground, ground.lesson(row))
                        && !row.get("status").equals("ABSENT"));
        if (entry == null) {
            return List.of();
        }
        HeldRow lesson = ground.lesson(entry);
        Object[] values = new Object[MARKS.columns().size()];
        return Plant.rows(ground.add(new HeldRow(MARKS, values)
                .set("pupil_id", entry.get("pupil_id"))
                .set("lesson_id", entry.get("lesson_id"))
                .set("value", "5")
                .set("work_kind", WorkKind.CURRENT)
                .set("entered_at", lesson.get("ends_at"))
                .set("entered_by", lesson.get("recorded_by"))));
    }

    private static boolean isInNoMarkGrade(Ground ground, HeldRow lesson) {
        Course course = ground.course(lesson);
        int grade = Ground.grade(lesson.get("class_id"));
        return course.scale().equals(Course.FIVE_POINT)
                && ground.scene().tempo().markDays(WorkKind.CURRENT, course, grade) < 0;
    }

    /** A final mark in a grade that has none. */
    static List<HeldRow> finalInNoMarkGrade(Ground ground) {
        HeldRow lesson = ground.find(
                LESSONS,
                row -> isInNoMarkGrade(ground, row)
                        && !row.has("substitute_id")
                        && Ground.day(row).equals(ground.period(row).endsOn()));
        if (lesson == null) {
            return List.of();
        }
        Object[] values = new Object[FINAL_MARKS.columns().size()];
        return Plant.rows(ground.add(new HeldRow(FINAL_MARKS, values)
                .set("pupil_id", "p-" + lesson.get("class_id") + "-1")
                .set("subject_id", lesson.get("subject_id"))
                .set("kind", "PERIOD")
                .set("value", "5")
                .set("period_id", ground.period(lesson).id())
                .set("entered_at", lesson.get("ends_at"))
                .set("entered_by", lesson.get("recorded_by"))
                .set("published_at", lesson.get("ends_at"))));
    }

    /** A mark that the scale does not have, instead of the best. */
    static List<HeldRow> outsideScale(Ground ground) {
        HeldRow mark =
                ground.find(MARKS, row -> row.get("value").equals("5") && ground.isSpare(row) && !row.has("weight"));
        return Plant.rows(mark == null ? null : mark.set("value", "7"));
    }

    /** A club's meeting on a Sunday. */
    static List<HeldRow> onSunday(Ground ground) {
        HeldRow club = ground.find(
                LESSONS,
                lesson -> isClub(ground, lesson)
                        && sunday(lesson).isBefore(ground.period(lesson).endsOn()));
        return club == null ? List.of() : meeting(ground, club, sunday(club), true);
    }

    private static LocalDate sunday(HeldRow lesson) {
        return Ground.day(lesson).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }

    /** A club's meeting on a working day after the year's end. */
    static List<HeldRow> afterYear(Ground ground) {
        LocalDate end = ground.scene().plan().year().endsOn();
        LocalDate next = ground.scene().plan().calendar().schoolDayAfter(end, 1).orElseThrow();
        HeldRow club =
                ground.scene().isTold(next.plusDays(1)) ? ground.find(LESSONS, lesson -> isClub(ground, lesson)) : null;
        return club == null ? List.of() : meeting(ground, club, next, false);
    }

    /** A club's meeting in the summer before the year. */
    static List<HeldRow> ofOtherYear(Ground ground) {
        LocalDate start = ground.scene().plan().year().startsOn();
        LocalDate day = ground.scene().plan().workingDay(LocalDate.of(start.getYear(), Month.AUGUST, 20));
        HeldRow club =
                ground.find(LESSONS, lesson -> isClub(ground, lesson) && Ground.grade(lesson.get("class_id")) > 1);
        return club == null ? List.of() : meeting(ground, club, day, false);
    }

    private static boolean isClub(Ground ground, HeldRow lesson) {
        return ground.course(lesson).activity() == Activity.OUT_OF_LESSON && !lesson.has("substitute_id");
    }

    private static List<HeldRow> meeting(Ground ground, HeldRow club, LocalDate day, boolean attendanceToo) {
        HeldRow lesson = ground.add(club.copy()
                .set("starts_at", ground.text(day, 12, 0))
                .set("ends_at", ground.text(day, 12, 45))
                .set("recorded_at", ground.text(day, 12, 50)));
        Object[] values = new Object[ATTENDANCE.columns().size()];
        HeldRow present = ground.add(new HeldRow(ATTENDANCE, values)
                .set("pupil_id", "p-" + club.get("class_id") + "-1")
                .set("lesson_id", lesson.get("lesson_id"))
                .set("status", "PRESENT")
                .set("entered_at", ground.text(day, 12, 5))
                .set("entered_by", club.get("recorded_by")));
        return attendanceToo ? List.of(lesson, present) : List.of(lesson);
    }

    /** Who was there, entered after the year's final marks are set. */
    static List<HeldRow> afterYearFinals(Ground ground) {
        LocalDate end = ground.scene().plan().year().endsOn();
        HeldRow entry = ground.find(
                ATTENDANCE,
                row -> !row.get("status").equals("ABSENT")
                        && Ground.day(ground.lesson(row)).equals(end)
                        && ground.all(FINAL_MARKS).stream()
                                .anyMatch(mark -> mark.get("entered_at").startsWith(end.toString())
                                        && isYearFinal(mark, row, ground.lesson(row))));
        return Plant.rows(entry == null ? null : entry.set("entered_at", ground.text(end, 19, 50)));
    }

    private static boolean isYearFinal(HeldRow mark, HeldRow entry, HeldRow lesson) {
        return mark.get("kind").equals("YEAR")
                && mark.get("pupil_id").equals(entry.get("pupil_id"))
                && mark.get("subject_id").equals(lesson.get("subject_id"));
    }

    /** Homework entered after the year is closed. */
    static List<HeldRow> afterClosing(Ground ground) {
        Long closed = ground.scene().order().closed();
        HeldRow homework = closed == null ? null : ground.find(HOMEWORK, row -> true);
        return Plant.rows(
                homework == null
                        ? null
                        : homework.set(
                                "entered_at",
                                ground.text(
                                        Moments.dayOf(closed == null ? 0 : closed)
                                                .plusDays(1),
                                        10,
                                        0)));
    }
}
