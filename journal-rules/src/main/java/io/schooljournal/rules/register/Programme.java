package io.schooljournal.rules.register;

import io.schooljournal.core.school.Activity;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be taught: subjects, hours of the curriculum, lesson plans, the timetable (учебный план, КТП, расписание). */
public final class Programme {
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private List<Subject> subjectsInOrder = List.of();
    private final List<Hours> hours = new ArrayList<>();
    private final List<PlanItem> plan = new ArrayList<>();
    private final List<TimetableEntry> timetable = new ArrayList<>();

    /**
     * A subject (учебный предмет).
     *
     * @param id its id
     * @param name its name
     * @param activity lesson or out-of-lesson, or null when the package does not tell
     * @param scale the scale of its marks, or null when the package does not tell
     */
    public record Subject(
            String id,
            String name,
            @Nullable Activity activity,
            @Nullable String scale) {
        private static final String NOT_MARKED = "NONE";

        /**
         * Tells whether marks are set in it; of what the package does not tell, they are.
         *
         * @return false for what is taught outside of lessons and for what has no scale
         */
        public boolean isMarked() {
            return activity != Activity.OUT_OF_LESSON && !NOT_MARKED.equals(scale);
        }
    }

    /**
     * Weekly hours of a subject in a class (часы учебного плана).
     *
     * @param classId the class
     * @param subjectId the subject
     * @param weekly hours a week
     */
    public record Hours(String classId, String subjectId, BigDecimal weekly) {}

    /**
     * An item of a lesson plan (пункт КТП).
     *
     * @param id its id
     * @param classId the class
     * @param subjectId the subject
     * @param topic the topic
     * @param number its number in the plan, or null
     * @param plannedOn the day it is planned for, or null
     * @param enteredAt when it was entered, or null
     */
    public record PlanItem(
            String id,
            String classId,
            String subjectId,
            String topic,
            @Nullable Integer number,
            @Nullable LocalDate plannedOn,
            @Nullable Instant enteredAt) {}

    /**
     * The timetable of a class and subject for a period was entered (запись расписания).
     *
     * @param classId the class
     * @param subjectId the subject
     * @param periodId the period
     */
    public record TimetableEntry(String classId, String subjectId, String periodId) {}

    private Programme() {}

    static Programme read(JournalPackage journal, Skipped skipped) throws UnreadablePackage {
        Programme programme = new Programme();
        skipped.read(journal, PackageFile.SUBJECTS, row -> {
            String id = Fields.id(row, "subject_id");
            programme.subjects.putIfAbsent(
                    id,
                    new Subject(
                            id,
                            Fields.id(row, "name"),
                            Fields.optionalCode(row, "activity", Activity.values()),
                            Fields.text(row, "scale")));
        });
        skipped.read(
                journal,
                PackageFile.CURRICULUM,
                row -> programme.hours.add(new Hours(
                        Fields.id(row, "class_id"),
                        Fields.id(row, "subject_id"),
                        new BigDecimal(Fields.id(row, "weekly_hours")))));
        skipped.read(
                journal,
                PackageFile.PLAN,
                row -> programme.plan.add(new PlanItem(
                        Fields.id(row, "plan_id"),
                        Fields.id(row, "class_id"),
                        Fields.id(row, "subject_id"),
                        Fields.id(row, "topic"),
                        Fields.integer(row, "number"),
                        Fields.day(row, "planned_on"),
                        Fields.instant(row, "entered_at"))));
        skipped.read(
                journal,
                PackageFile.TIMETABLE,
                row -> programme.timetable.add(new TimetableEntry(
                        Fields.id(row, "class_id"), Fields.id(row, "subject_id"), Fields.id(row, "period_id"))));
        programme.subjectsInOrder = programme.subjects.values().stream()
                .sorted(Comparator.comparing(Subject::name, RussianOrder.OF_WORDS)
                        .thenComparing(Subject::id))
                .toList();
        return programme;
    }

    /**
     * Returns the subjects.
     *
     * @return by name
     */
    public List<Subject> subjects() {
        return subjectsInOrder;
    }

    /**
     * Finds a subject.
     *
     * @param id its id
     * @return the subject, or empty when there is none
     */
    public Optional<Subject> subject(@Nullable String id) {
        return Optional.ofNullable(subjects.get(id));
    }

    /**
     * Returns the name to show for a subject.
     *
     * @param id its id
     * @return the name, or the id where the package has no such subject
     */
    public String shown(String id) {
        Subject subject = subjects.get(id);
        return subject == null ? id : subject.name();
    }

    /**
     * Returns the order in which subjects are listed: by the names that are shown for them.
     *
     * @return an order of ids; subjects of one name are told apart by their ids
     */
    public Comparator<String> byName() {
        return RussianOrder.by(this::shown);
    }

    /**
     * Returns the hours of the curriculum.
     *
     * @return in the order of the package
     */
    public List<Hours> hours() {
        return List.copyOf(hours);
    }

    /**
     * Returns the weekly hours of a subject in a class.
     *
     * @param classId the class
     * @param subjectId the subject
     * @return the hours, or null when the curriculum does not tell
     */
    public @Nullable BigDecimal weekly(String classId, String subjectId) {
        return hours.stream()
                .filter(row -> row.classId().equals(classId) && row.subjectId().equals(subjectId))
                .map(Hours::weekly)
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns the items of the lesson plans.
     *
     * @return in the order of the package
     */
    public List<PlanItem> plan() {
        return List.copyOf(plan);
    }

    /**
     * Returns for what the timetable was entered.
     *
     * @return in the order of the package
     */
    public List<TimetableEntry> timetable() {
        return List.copyOf(timetable);
    }
}
