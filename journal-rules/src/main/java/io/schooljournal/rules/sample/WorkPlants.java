package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.LESSONS;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import io.schooljournal.core.duty.DutyScope;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.Evidence;
import io.schooljournal.core.mark.WorkKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plants written work that is marked after the next lesson, or never. */
final class WorkPlants {
    private WorkPlants() {}

    /** A mark of written work put on the evening of the next lesson, in its window. */
    static List<HeldRow> workMarkedLate(Ground ground) {
        HeldRow mark =
                ground.find(MARKS, row -> isOfDutifulWork(ground, row) && ground.isPlain(row) && postpone(ground, row));
        if (mark != null) {
            ground.harvest().missed(mark, "WORK_MARKED_LATE", ofWork(ground, mark));
        }
        return List.of();
    }

    private static boolean isOfDutifulWork(Ground ground, HeldRow row) {
        return !ofWork(ground, row).isEmpty();
    }

    private static boolean postpone(Ground ground, HeldRow mark) {
        HeldRow lesson = ground.lesson(mark);
        String next = next(ground, lesson);
        if (next == null) {
            return false;
        }
        LocalDate day = LocalDate.parse(next.substring(0, 10));
        int window = ground.scene()
                .tempo()
                .markDays(
                        WorkKind.valueOf(mark.get("work_kind")),
                        ground.course(lesson),
                        Ground.grade(lesson.get("class_id")));
        if (day.isAfter(Ground.day(lesson).plusDays(window)) || !ground.isBeforeFinals(day, lesson)) {
            return false;
        }
        mark.set("entered_at", ground.text(day, 19, 30));
        return true;
    }

    /** A lesson without marks that turns out to have been one of written work. */
    static List<HeldRow> workNotMarked(Ground ground) {
        Set<String> marked = new HashSet<>();
        ground.all(MARKS).forEach(mark -> marked.add(mark.get("lesson_id")));
        HeldRow lesson = ground.find(
                LESSONS,
                row -> row.get("work_kind").equals("CURRENT")
                        && !marked.contains(row.get("lesson_id"))
                        && ground.course(row).scale().equals(Course.FIVE_POINT)
                        && next(ground, row) != null);
        return Plant.rows(lesson == null ? null : lesson.set("work_kind", WorkKind.WRITTEN));
    }

    /** Marks of written work that are put after the next lesson of the page miss a duty too, where there is one. */
    static void alsoMarkedLate(Ground ground, HeldRow mark) {
        String next = next(ground, ground.lesson(mark));
        if (next != null && next.compareTo(mark.get("entered_at")) < 0) {
            ground.harvest().missed(mark, "WORK_MARKED_LATE", ofWork(ground, mark));
        }
    }

    private static List<DutyTerms> ofWork(Ground ground, HeldRow mark) {
        return ground.scene().duties(Evidence.MARK_ENTERED, DutyScope.LESSON).stream()
                .filter(duty -> duty.workKinds().isEmpty()
                        || duty.workKinds().stream()
                                .anyMatch(work -> work.name().equals(mark.get("work_kind"))))
                .toList();
    }

    /** When the next lesson of the page begins, or null. */
    private static @Nullable String next(Ground ground, HeldRow own) {
        return ground.all(LESSONS).stream()
                .filter(other -> other.get("class_id").equals(own.get("class_id"))
                        && other.get("subject_id").equals(own.get("subject_id"))
                        && other.get("subgroup_id").equals(own.get("subgroup_id")))
                .map(other -> other.get("starts_at"))
                .filter(start -> start.compareTo(own.get("starts_at")) > 0)
                .min(String::compareTo)
                .orElse(null);
    }
}
