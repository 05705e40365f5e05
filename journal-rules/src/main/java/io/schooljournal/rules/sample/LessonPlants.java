package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.CLASSES;
import static io.schooljournal.rules.exchange.PackageFile.CURRICULUM;
import static io.schooljournal.rules.exchange.PackageFile.LESSONS;
import static io.schooljournal.rules.exchange.PackageFile.PLAN;
import static io.schooljournal.rules.exchange.PackageFile.TIMETABLE;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.duty.DutyScope;
import io.schooljournal.core.duty.EntryDeadline;
import io.schooljournal.core.duty.Evidence;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plants what is owed to a class and its lessons and comes too late, or never: plans, the timetable, records. */
final class LessonPlants {
    private static final int LATE_BY = 20;
    private static final int TOPIC_LATE_BY = 10;

    private LessonPlants() {}

    /** A topic of later in the year that was put into the plan when the year had begun. */
    static List<HeldRow> planLate(Ground ground) {
        LocalDate day = ground.scene().plan().year().startsOn().plusDays(1);
        HeldRow item = ground.find(
                PLAN,
                row -> LocalDate.parse(row.get("planned_on")).isAfter(day.plusDays(LATE_BY))
                        && isOfOneLesson(ground, row));
        return Plant.rows(item == null ? null : item.set("entered_at", ground.text(day, 12, 0)));
    }

    /** Hours in the curriculum of which there is neither a plan nor a lesson. */
    static List<HeldRow> planMissing(Ground ground) {
        HeldRow hours = ground.find(CURRICULUM, row -> notTaught(ground, row) != null);
        if (hours == null) {
            return List.of();
        }
        HeldRow more = ground.add(hours.copy().set("subject_id", notTaught(ground, hours)));
        ground.harvest().also(more, "ACTIVITY_NOT_RECORDED", Basis.check("ACTIVITY_NOT_RECORDED"));
        return List.of(more);
    }

    private static @Nullable String notTaught(Ground ground, HeldRow hours) {
        Set<String> taught = new HashSet<>();
        ground.all(CURRICULUM).stream()
                .filter(row -> row.get("class_id").equals(hours.get("class_id")))
                .forEach(row -> taught.add(row.get("subject_id")));
        return ground.scene().data().courses().stream()
                .map(Course::id)
                .filter(course -> !taught.contains(course))
                .findFirst()
                .orElse(null);
    }

    /** A topic put into the plan after its lesson; then the page's plan is late too. */
    static List<HeldRow> planItemLate(Ground ground) {
        HeldRow item = ground.find(
                PLAN, row -> isOfOneLesson(ground, row) && ground.scene().isTold(after(row)));
        if (item == null) {
            return List.of();
        }
        item.set("entered_at", ground.text(after(item), 12, 0));
        ground.harvest().missed(item, "PLAN_LATE", ground.scene().duties(Evidence.PLAN_ENTERED, DutyScope.PAGE));
        return List.of(item);
    }

    private static LocalDate after(HeldRow item) {
        return LocalDate.parse(item.get("planned_on")).plusDays(TOPIC_LATE_BY);
    }

    private static boolean isOfOneLesson(Ground ground, HeldRow item) {
        return ground.all(LESSONS).stream()
                        .filter(lesson -> lesson.get("plan_id").equals(item.get("plan_id")))
                        .count()
                == 1;
    }

    /** The timetable of the first period, entered when it had run for weeks. */
    static List<HeldRow> timetableLate(Ground ground) {
        LocalDate day = ground.scene().plan().year().startsOn().plusDays(LATE_BY);
        HeldRow row = ground.scene().isTold(day.plusDays(1))
                ? ground.find(TIMETABLE, entry -> entry.get("period_id").equals(first(ground, entry)))
                : null;
        return Plant.rows(row == null ? null : row.set("entered_at", ground.text(day, 11, 0)));
    }

    /** A class without a timetable of the first period. */
    static List<HeldRow> timetableMissing(Ground ground) {
        HeldRow some = ground.find(TIMETABLE, entry -> entry.get("period_id").equals(first(ground, entry)));
        if (some == null) {
            return List.of();
        }
        ground.all(TIMETABLE)
                .removeIf(entry -> entry.get("class_id").equals(some.get("class_id"))
                        && entry.get("period_id").equals(some.get("period_id")));
        return ground.all(CLASSES).stream()
                .filter(room -> room.get("class_id").equals(some.get("class_id")))
                .toList();
    }

    private static String first(Ground ground, HeldRow ofClass) {
        return ground.scene()
                .plan()
                .parts(Ground.grade(ofClass.get("class_id")))
                .get(0)
                .id();
    }

    /** A lesson that nobody recorded; each deadline is missed. */
    static List<HeldRow> notRecorded(Ground ground) {
        HeldRow lesson = ground.find(
                LESSONS, row -> row.has("recorded_at") && !row.has("substitute_id") && owed(ground, row) > 0);
        if (lesson != null) {
            deadlines(ground, Action.RECORD_LESSON, lesson, null)
                    .forEach(deadline -> ground.harvest().sow(lesson, "LESSON_NOT_RECORDED", deadline.clauses()));
            lesson.set("recorded_at", null).set("recorded_by", null);
        }
        return List.of();
    }

    private static long owed(Ground ground, HeldRow lesson) {
        return deadlines(ground, Action.RECORD_LESSON, lesson, null).count();
    }

    /** The deadlines that bind entries on the page of a row. */
    static Stream<EntryDeadline> deadlines(Ground ground, Action action, HeldRow row, @Nullable FinalKind kind) {
        Course course = ground.course(row);
        String room = row.file() == LESSONS ? row.get("class_id") : row.get("pupil_id");
        Target target = Target.builder()
                .schoolClass(new ClassId(room))
                .grade(Grade.of(Ground.grade(room)))
                .subject(new SubjectId(course.id()))
                .subjectArea(course.area())
                .activity(course.activity())
                .finalKind(kind)
                .build();
        return ground.scene().obligations().deadlines().stream()
                .filter(deadline -> deadline.actions().contains(action) && deadline.binds(target))
                .filter(deadline -> kind == null
                        || deadline.finalKinds().isEmpty()
                        || deadline.finalKinds().contains(kind));
    }
}
