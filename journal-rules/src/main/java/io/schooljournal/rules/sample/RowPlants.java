package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.ATTENDANCE;
import static io.schooljournal.rules.exchange.PackageFile.HOMEWORK;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import java.util.List;

/** Plants rows that do not fit with the others. */
final class RowPlants {
    private RowPlants() {}

    /** A row in which a time is no time. */
    static List<HeldRow> broken(Ground ground) {
        HeldRow homework = ground.find(HOMEWORK, row -> true);
        return Plant.rows(homework == null ? null : ground.add(homework.copy()).set("entered_at", "вчера"));
    }

    /** An identifier that is there already. */
    static List<HeldRow> duplicateId(Ground ground) {
        HeldRow homework = ground.find(HOMEWORK, row -> true);
        return Plant.rows(
                homework == null ? null : ground.add(homework.copy()).set("homework_id", homework.get("homework_id")));
    }

    /** The same attendance recorded twice. */
    static List<HeldRow> duplicateEntry(Ground ground) {
        HeldRow entry = ground.find(ATTENDANCE, row -> !row.get("status").equals("ABSENT"));
        return Plant.rows(entry == null ? null : ground.add(entry.copy()));
    }

    /** A task for a pupil whom nobody knows. */
    static List<HeldRow> unknownPupil(Ground ground) {
        HeldRow homework = ground.find(HOMEWORK, row -> true);
        return Plant.rows(homework == null ? null : homework.set("pupil_id", "p-0"));
    }

    /** A mark changed for the second time as if it had not been changed. */
    static List<HeldRow> supersededTwice(Ground ground) {
        HeldRow change = ground.find(MARKS, row -> row.has("supersedes") && !row.has("correction_id"));
        return Plant.rows(change == null ? null : ground.add(change.copy()).set("value", "2"));
    }

    /** Attendance of one pupil in place of another's. */
    static List<HeldRow> supersedesOther(Ground ground) {
        HeldRow entry = ground.find(
                ATTENDANCE,
                row -> row.get("status").equals("PRESENT")
                        && !ground.lesson(row).has("subgroup_id")
                        && row.get("pupil_id").endsWith("-1"));
        if (entry == null) {
            return List.of();
        }
        String other = entry.get("pupil_id").replaceAll("-1$", "-2");
        boolean there = ground.all(ATTENDANCE).stream()
                .noneMatch(row -> row.get("pupil_id").equals(other)
                        && row.get("lesson_id").equals(entry.get("lesson_id")));
        return Plant.rows(
                !there
                        ? null
                        : ground.add(entry.copy())
                                .set("pupil_id", other)
                                .set("supersedes", entry.get("attendance_id")));
    }
}
