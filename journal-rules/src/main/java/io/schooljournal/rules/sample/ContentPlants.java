package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.ABSENCE_REASONS;
import static io.schooljournal.rules.exchange.PackageFile.ATTENDANCE;
import static io.schooljournal.rules.exchange.PackageFile.CURRICULUM;
import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.LESSONS;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;
import static io.schooljournal.rules.exchange.PackageFile.PUPILS;

import io.schooljournal.core.duty.DutyScope;
import io.schooljournal.core.duty.Evidence;
import io.schooljournal.rules.exchange.PackageFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plants records that are there in time, by the right person, and do not say what they must. */
final class ContentPlants {
    private ContentPlants() {}

    /** A value instead of a record's own. */
    static Plant text(PackageFile file, String column, @Nullable String value) {
        return ground -> {
            HeldRow row = ground.find(file, entry -> entry.has(column));
            return Plant.rows(row == null ? null : row.set(column, value));
        };
    }

    /** A substitution shown the day after the lesson. */
    static List<HeldRow> substitutionShownLate(Ground ground) {
        HeldRow lesson = ground.find(
                LESSONS,
                row -> row.has("substitute_id")
                        && ground.scene().isTold(Ground.day(row).plusDays(2)));
        return Plant.rows(
                lesson == null
                        ? null
                        : lesson.set(
                                "substitution_entered_at",
                                ground.text(Ground.day(lesson).plusDays(1), 9, 0)));
    }

    /** An absence of which nobody says why. */
    static List<HeldRow> absenceWithoutReason(Ground ground) {
        HeldRow absence = withoutReason(ground);
        if (absence != null) {
            ground.harvest()
                    .missed(
                            absence,
                            "ABSENCE_REASON_MISSING",
                            ground.scene().duties(Evidence.ABSENCE_REASON_ENTERED, DutyScope.ENTRY));
        }
        return Plant.rows(absence);
    }

    private static @Nullable HeldRow withoutReason(Ground ground) {
        HeldRow absence = ground.find(ATTENDANCE, row -> row.get("status").equals("ABSENT"));
        if (absence != null) {
            ground.all(ABSENCE_REASONS)
                    .removeIf(reason -> reason.get("attendance_id").equals(absence.get("attendance_id")));
        }
        return absence;
    }

    /** An absence of which nobody says why, where that is somebody's duty. */
    static List<HeldRow> reasonMissing(Ground ground) {
        HeldRow absence = withoutReason(ground);
        if (absence != null) {
            ground.harvest().also(absence, "ABSENCE_WITHOUT_REASON", Basis.check("ABSENCE_WITHOUT_REASON"));
        }
        return Plant.rows(absence);
    }

    /** A lesson at which nobody was called up. */
    static List<HeldRow> attendanceNotRecorded(Ground ground) {
        HeldRow lesson = ground.find(
                LESSONS,
                row -> ground.all(ATTENDANCE).stream()
                        .filter(entry -> entry.get("lesson_id").equals(row.get("lesson_id")))
                        .allMatch(entry -> entry.get("status").equals("PRESENT")));
        if (lesson != null) {
            ground.all(ATTENDANCE).removeIf(entry -> entry.get("lesson_id").equals(lesson.get("lesson_id")));
        }
        return Plant.rows(lesson);
    }

    /** A mark of written work in the column of another day. */
    static List<HeldRow> notOnDayOfWork(Ground ground) {
        HeldRow mark = ground.find(MARKS, row -> row.has("work_done_on") && ground.isPlain(row));
        return Plant.rows(
                mark == null
                        ? null
                        : mark.set(
                                "work_done_on",
                                ground.scene()
                                        .plan()
                                        .workingDay(
                                                Ground.day(ground.lesson(mark)).minusDays(1))));
    }

    /** A final mark lower than expected, told to nobody. */
    static List<HeldRow> loweredInSilence(Ground ground) {
        HeldRow mark = ground.find(FINAL_MARKS, row -> isLowerable(ground, row));
        return Plant.rows(mark == null ? null : mark.set("value", lower(mark)));
    }

    /** A final mark lower than expected, told when it was too late. */
    static List<HeldRow> loweredWithLateNotice(Ground ground) {
        HeldRow mark = ground.find(FINAL_MARKS, row -> isLowerable(ground, row));
        return Plant.rows(
                mark == null
                        ? null
                        : mark.set("value", lower(mark)).set("lowering_notified_at", mark.get("entered_at")));
    }

    private static boolean isLowerable(Ground ground, HeldRow mark) {
        return mark.get("kind").equals("PERIOD")
                && !mark.has("lowering_notified_at")
                && (mark.get("value").equals("4") || mark.get("value").equals("5"))
                && ground.isUnclaimed(ground.marksBehind(mark));
    }

    private static String lower(HeldRow mark) {
        return mark.get("value").equals("5") ? "4" : "3";
    }

    /** A final mark behind which there are too few marks: the best are gone. */
    static List<HeldRow> tooFewMarks(Ground ground) {
        HeldRow end = ground.find(
                FINAL_MARKS,
                row -> row.get("kind").equals("PERIOD")
                        && !row.get("value").equals(Gradebook.PASS)
                        && ground.isUntouched(ground.marksBehind(row)));
        if (end == null) {
            return List.of();
        }
        List<HeldRow> marks = new ArrayList<>(ground.marksBehind(end));
        marks.sort(Comparator.comparing((HeldRow mark) -> mark.get("value")));
        marks.stream().skip(1).forEach(mark -> ground.all(MARKS).remove(mark));
        return List.of(end);
    }

    /** A pupil who leaves school without a state examination. */
    static List<HeldRow> noStateExam(Ground ground) {
        HeldRow pupil = ground.scene().order().closed() == null
                ? null
                : ground.find(
                        PUPILS,
                        row -> row.get("class_id").startsWith("9")
                                && !row.has("withdrawn_on")
                                && !stateExams(ground, row).isEmpty()
                                && ground.isUntouched(stateExams(ground, row)));
        if (pupil != null) {
            ground.all(FINAL_MARKS).removeAll(stateExams(ground, pupil));
        }
        return Plant.rows(pupil);
    }

    private static List<HeldRow> stateExams(Ground ground, HeldRow pupil) {
        return ground.all(FINAL_MARKS).stream()
                .filter(mark -> mark.get("kind").equals("STATE_EXAM")
                        && mark.get("pupil_id").equals(pupil.get("pupil_id")))
                .toList();
    }

    /** A club in the curriculum that never met. */
    static List<HeldRow> activityNotRecorded(Ground ground) {
        HeldRow hours = ground.find(CURRICULUM, row -> Ground.grade(row.get("class_id")) > 8);
        if (hours == null) {
            return List.of();
        }
        HeldRow club = ground.add(hours.copy()).set("subject_id", "chess");
        ground.harvest().also(club, "PLAN_MISSING", Basis.duties(Evidence.PLAN_ENTERED, DutyScope.PAGE));
        return List.of(club);
    }
}
