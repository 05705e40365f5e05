package io.schooljournal.rules.sample;

import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.rules.exchange.PackageFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows into which violations are planted, each into a lesson, pupil or record of its own. */
final class Ground {
    private static final String CLOSED = "EDIT_WINDOW_CLOSED";

    private final Scene scene;
    private final Held held;
    private final Chance chance;
    private final Map<String, HeldRow> lessons = new HashMap<>();
    private final Map<String, Course> courses = new HashMap<>();
    private final Map<String, Integer> marks = new HashMap<>();
    private final Set<String> superseded = new HashSet<>();
    private final Set<String> claimed = new HashSet<>();
    private final Harvest harvest;
    private final Set<HeldRow> extra = new HashSet<>();
    private int added;

    Ground(Scene scene, Held held) {
        this.scene = scene;
        this.held = held;
        this.harvest = new Harvest(scene);
        this.chance = scene.chance("violations");
        held.of(PackageFile.LESSONS).forEach(lesson -> lessons.put(lesson.get("lesson_id"), lesson));
        scene.data().courses().forEach(course -> courses.put(course.id(), course));
        for (HeldRow mark : held.of(PackageFile.MARKS)) {
            superseded.add(mark.get("supersedes"));
            marks.merge(place(mark), 1, Integer::sum);
        }
    }

    Scene scene() {
        return scene;
    }

    List<HeldRow> all(PackageFile file) {
        return held.of(file);
    }

    /** Plants every violation of the order that applies and for which there is a place. */
    void plant() {
        scene.order().violations().stream().sorted().forEach(this::plant);
    }

    private void plant(Violation kind) {
        if (harvest.begin(kind)) {
            for (HeldRow row : Cultivation.of(kind).plant().into(this)) {
                harvest.also(row, kind.code(), Cultivation.of(kind).basis());
                if (row.file() == PackageFile.MARKS && kind.code().equals(CLOSED)) {
                    WorkPlants.alsoMarkedLate(this, row);
                }
            }
        }
    }

    Harvest harvest() {
        return harvest;
    }

    /** Returns the place of every violation planted, in the order of files and lines. */
    List<Planted> planted() {
        return harvest.planted(held);
    }

    /** A row as is wanted, of which nothing else is made; null when there is none. */
    @Nullable
    HeldRow find(PackageFile file, Predicate<HeldRow> wanted) {
        List<HeldRow> rows = held.of(file);
        int start = rows.isEmpty() ? 0 : chance.below(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            HeldRow row = rows.get((start + i) % rows.size());
            if (!extra.contains(row) && !claimed.contains(claim(row)) && wanted.test(row)) {
                claimed.add(claim(row));
                return row;
            }
        }
        return null;
    }

    /** Rows of one lesson hang together, and so do the final marks of a pupil in a subject, and the plan of a page. */
    private static String claim(HeldRow row) {
        return switch (row.file()) {
            case LESSONS, HOMEWORK, MARKS, ATTENDANCE -> "lesson " + row.get("lesson_id");
            case FINAL_MARKS -> "final " + row.get("pupil_id") + " " + row.get("subject_id");
            case PLAN -> "plan " + row.get("class_id") + " " + row.get("subject_id");
            default -> row.file() + " " + row.get(row.file().columns().get(0).name());
        };
    }

    /** A row more; its first column, where that is an identifier, gets one of its own. */
    HeldRow add(HeldRow row) {
        if (row.file().hasIds()) {
            added++;
            row.set(row.file().columns().get(0).name(), "v-" + added);
        }
        held.of(row.file()).add(row);
        extra.add(row);
        return row;
    }

    /** The lesson that an entry hangs on. */
    HeldRow lesson(HeldRow entry) {
        HeldRow lesson = lessons.get(entry.get("lesson_id"));
        if (lesson == null) {
            throw new IllegalStateException("no lesson of `" + entry.get("lesson_id") + "`");
        }
        return lesson;
    }

    Course course(HeldRow row) {
        Course course = courses.get(row.get("subject_id"));
        if (course == null) {
            throw new IllegalStateException("no subject `" + row.get("subject_id") + "`");
        }
        return course;
    }

    static LocalDate day(HeldRow lesson) {
        return LocalDate.parse(lesson.get("starts_at").substring(0, 10));
    }

    /** The grade of a class or of a pupil's class. */
    static int grade(String id) {
        return Integer.parseInt(id.replaceAll("^(?:[a-z]-)?(\\d+).*", "$1"));
    }

    String text(LocalDate day, int hour, int minute) {
        return scene.text(Moments.at(day, hour, minute));
    }

    /** Whether a mark of a lesson can be taken out of the account without the pupil having too few. */
    boolean isSpare(HeldRow mark) {
        return marks.getOrDefault(place(mark), 0) > 2 * scene.leastMarks(9) + 2 && isPlain(mark);
    }

    /** A mark that stands for itself: neither a correction nor changed, nor a change. */
    boolean isPlain(HeldRow mark) {
        return !mark.has("supersedes") && !mark.has("correction_id") && !superseded.contains(mark.get("mark_id"));
    }

    /** The marks of a pupil in a subject and period, behind a final mark of the period. */
    List<HeldRow> marksBehind(HeldRow end) {
        return held.of(PackageFile.MARKS).stream()
                .filter(mark -> mark.get("pupil_id").equals(end.get("pupil_id")))
                .filter(mark -> lesson(mark).get("subject_id").equals(end.get("subject_id")))
                .filter(mark -> period(lesson(mark)).id().equals(end.get("period_id")))
                .toList();
    }

    /** Whether nothing was planted into these rows, nor into others of their lessons, and none is a correction. */
    boolean isUntouched(List<HeldRow> rows) {
        return rows.stream()
                .noneMatch(row -> claimed.contains(claim(row)) || (row.file() == PackageFile.MARKS && !isPlain(row)));
    }

    /** Whether nothing was planted into these rows, nor into others of their lessons. */
    boolean isUnclaimed(List<HeldRow> rows) {
        return rows.stream().noneMatch(row -> claimed.contains(claim(row)));
    }

    /** Whether something was planted into a final mark behind which this mark stands. */
    boolean isBehindPlanted(HeldRow mark) {
        return claimed.contains(
                "final " + mark.get("pupil_id") + " " + lesson(mark).get("subject_id"));
    }

    private String place(HeldRow mark) {
        HeldRow lesson = lesson(mark);
        return mark.get("pupil_id") + " " + lesson.get("subject_id") + " "
                + period(lesson).id();
    }

    StudyPeriod period(HeldRow lesson) {
        return scene.plan().parts(grade(lesson.get("class_id"))).stream()
                .filter(part -> part.includes(day(lesson)))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a day lies before the final marks of a lesson's period, and is told. */
    boolean isBeforeFinals(LocalDate day, HeldRow lesson) {
        LocalDate finals = scene.tempo()
                .finalDay(
                        io.schooljournal.core.mark.FinalKind.PERIOD,
                        course(lesson),
                        grade(lesson.get("class_id")),
                        period(lesson));
        return scene.isTold(day.plusDays(1)) && (finals == null || day.isBefore(finals));
    }
}
