package io.schooljournal.rules.register;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.LongIndex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lessons of the selection and the homework given at them. */
public final class Classwork {
    private static final Column LESSON_ID = PackageFile.LESSONS.column("lesson_id");
    private static final Column LESSON_OF_HOMEWORK = PackageFile.HOMEWORK.column("lesson_id");
    private static final Column HOMEWORK_ENTERED = PackageFile.HOMEWORK.column("entered_at");

    private final LongIndex ids = new LongIndex();
    private final List<Lesson> lessons = new ArrayList<>();
    private final Map<String, List<Homework>> homework = new HashMap<>();
    private final Map<String, List<Lesson>> ofClass = new HashMap<>();
    private List<Lesson> inOrder = List.of();

    /**
     * A lesson (урок, занятие).
     *
     * @param id its id
     * @param classId the class
     * @param subjectId the subject
     * @param subgroupId the subgroup, or null for the whole class
     * @param startsAt when it starts
     * @param day the local day of the school on which it starts
     * @param number its number in the day, or null
     * @param teacherId whose lesson it is, or null
     * @param substituteId who holds it instead, or null
     * @param topic its topic, or null when none is recorded
     * @param workKind the kind of work done, or null
     * @param planId the item of the plan it fulfils, or null
     * @param recordedAt when it was recorded, or null
     * @param recordedBy who recorded it, or null
     */
    public record Lesson(
            String id,
            String classId,
            String subjectId,
            @Nullable String subgroupId,
            Instant startsAt,
            LocalDate day,
            @Nullable Integer number,
            @Nullable String teacherId,
            @Nullable String substituteId,
            @Nullable String topic,
            @Nullable WorkKind workKind,
            @Nullable String planId,
            @Nullable Instant recordedAt,
            @Nullable String recordedBy) {}

    /**
     * Homework (домашнее задание).
     *
     * @param lessonId the lesson at which it was given
     * @param text what is to be done, or null when that is empty
     * @param pupilId the pupil it is for, or null for all
     * @param enteredAt when it was entered, or null
     */
    public record Homework(
            String lessonId,
            @Nullable String text,
            @Nullable String pupilId,
            @Nullable Instant enteredAt) {}

    private Classwork() {}

    static Classwork read(JournalPackage journal, Skipped skipped, Scope scope) throws UnreadablePackage {
        Classwork work = new Classwork();
        SchoolZone zone = journal.manifest().zone();
        skipped.read(journal, PackageFile.LESSONS, row -> work.lesson(row, scope, zone));
        skipped.read(journal, PackageFile.HOMEWORK, row -> work.homework(row, scope));
        return work;
    }

    private void lesson(PackageRow row, Scope scope, SchoolZone zone) {
        if (!scope.hasLesson(row)) {
            return;
        }
        Instant startsAt = Objects.requireNonNull(Fields.instant(row, "starts_at"));
        LocalDate day = zone.dayOf(startsAt);
        if (scope.days().includes(day) && ids.add(row.hash(LESSON_ID), lessons.size())) {
            lessons.add(new Lesson(
                    Fields.id(row, "lesson_id"),
                    Fields.id(row, "class_id"),
                    Fields.id(row, "subject_id"),
                    Fields.text(row, "subgroup_id"),
                    startsAt,
                    day,
                    Fields.integer(row, "number"),
                    Fields.text(row, "teacher_id"),
                    Fields.text(row, "substitute_id"),
                    Fields.text(row, "topic"),
                    Fields.optionalCode(row, "work_kind", WorkKind.values()),
                    Fields.text(row, "plan_id"),
                    Fields.instant(row, "recorded_at"),
                    Fields.text(row, "recorded_by")));
        }
    }

    private void homework(PackageRow row, Scope scope) {
        Lesson lesson = lesson(row, LESSON_OF_HOMEWORK);
        String pupil = Fields.text(row, "pupil_id");
        if (lesson != null && scope.isEntered(row, HOMEWORK_ENTERED) && (pupil == null || scope.hasPupil(pupil))) {
            homework.computeIfAbsent(lesson.id(), id -> new ArrayList<>())
                    .add(new Homework(lesson.id(), Fields.text(row, "text"), pupil, Fields.instant(row, "entered_at")));
        }
    }

    /** The lesson that a row names, or null when it was not kept. */
    @Nullable
    Lesson lesson(PackageRow row, Column column) {
        int index = ids.get(row.hash(column));
        return index == LongIndex.NONE ? null : lessons.get(index);
    }

    /** Puts the lessons in order, once nothing is read any more. */
    void close() {
        inOrder = lessons.stream()
                .sorted(Comparator.comparing(Lesson::startsAt).thenComparing(Lesson::id))
                .toList();
        inOrder.forEach(lesson -> ofClass.computeIfAbsent(lesson.classId(), id -> new ArrayList<>())
                .add(lesson));
    }

    /**
     * Returns the lessons of the selection.
     *
     * @return by their beginnings, those of one beginning by id
     */
    public List<Lesson> lessons() {
        return inOrder;
    }

    /**
     * Returns the lessons of a class within the selection.
     *
     * @param classId the class
     * @return by their beginnings, those of one beginning by id
     */
    public List<Lesson> lessonsOf(String classId) {
        return Collections.unmodifiableList(ofClass.getOrDefault(classId, List.of()));
    }

    /**
     * Returns the homework given at a lesson.
     *
     * @param lesson a lesson
     * @return in the order of the package
     */
    public List<Homework> homeworkOf(Lesson lesson) {
        return List.copyOf(homework.getOrDefault(lesson.id(), List.of()));
    }
}
