package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.LESSONS;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lessons of a package, each as the target of the entries that hang on it. */
public final class Lessons {
    /** The id of a lesson. */
    public static final Column ID = LESSONS.column("lesson_id");
    /** The class of a lesson. */
    public static final Column CLASS = LESSONS.column("class_id");
    /** The subject of a lesson. */
    public static final Column SUBJECT = LESSONS.column("subject_id");
    /** When a lesson starts. */
    public static final Column STARTS_AT = LESSONS.column("starts_at");
    /** When a lesson ends. */
    public static final Column ENDS_AT = LESSONS.column("ends_at");
    /** The subgroup of a lesson; empty for the whole class. */
    public static final Column SUBGROUP = LESSONS.column("subgroup_id");
    /** Who held a lesson in place of its teacher. */
    public static final Column SUBSTITUTE = LESSONS.column("substitute_id");
    /** The kind of work that is done at a lesson. */
    public static final Column WORK_KIND = LESSONS.column("work_kind");

    private static final WorkKind[] WORK_KINDS = WorkKind.values();
    /** Says that the end of a lesson of that day is not known. */
    private static final Instant UNKNOWN = Instant.MAX;

    private final SchoolZone zone;
    private final Classes classes;
    private final Subjects subjects;
    private final LongIndex ids = new LongIndex();
    private final List<Held> lessons = new ArrayList<>();
    /** What was found last, by whichever thread; entries of one lesson stand together. */
    private @Nullable Held last;

    private final Map<Long, Instant> lastEnds = new HashMap<>();
    private final PageLessons pages = new PageLessons();
    private final Calendar calendar;
    private final Manifest manifest;

    private Lessons(Manifest manifest, Calendar calendar, Classes classes, Subjects subjects) {
        this.manifest = manifest;
        this.calendar = calendar;
        this.zone = manifest.zone();
        this.classes = classes;
        this.subjects = subjects;
    }

    /** A held lesson. */
    public static final class Held {
        private final long id;
        /** The number of the lesson among those of the package, from 0. */
        public final int number;
        /** The lesson as the target of its entries. */
        public final Target target;
        /** The local day on which it starts, in days since 1970-01-01. */
        public final long day;
        /** The hash of the class's id. */
        public final long classHash;
        /** The hash of the subject's id. */
        public final long subjectHash;
        /** The hash of the subgroup's id; 0 for the whole class. */
        public final long subgroupHash;
        /** The kind of work; null when the package does not tell. */
        public final @Nullable WorkKind work;

        private Held(PackageRow row, int number, Target target, long day) {
            this.id = row.hash(ID);
            this.number = number;
            this.target = target;
            this.day = day;
            this.classHash = row.hash(CLASS);
            this.subjectHash = row.hash(SUBJECT);
            this.subgroupHash = row.hash(SUBGROUP);
            this.work = row.code(WORK_KIND, WORK_KINDS);
        }
    }

    /**
     * Reads the lessons of a package, its file twice; of those that share an id the first counts.
     *
     * @param journal the package
     * @param calendar its periods
     * @param classes its classes
     * @param subjects its subjects
     * @return its lessons
     * @throws UnreadablePackage when the file cannot be read to its end
     */
    public static Lessons read(JournalPackage journal, Calendar calendar, Classes classes, Subjects subjects)
            throws UnreadablePackage {
        Lessons lessons = new Lessons(journal.manifest(), calendar, classes, subjects);
        journal.read(LESSONS, lessons::end);
        lessons.pages.sort();
        journal.read(LESSONS, lessons::lesson);
        lessons.lastEnds.clear();
        return lessons;
    }

    /** The last end of the class's lessons on that day; not known as soon as one of them does not tell. */
    private void end(PackageRow row) {
        pages.add(row.hash(CLASS), row.hash(SUBJECT), row.hash(SUBGROUP), row.number(STARTS_AT));
        Subjects.Subject subject = subjects.find(row.hash(SUBJECT));
        if (subject != null && subject.activity() == Activity.OUT_OF_LESSON) {
            return;
        }
        Instant end = row.instant(ENDS_AT);
        lastEnds.merge(classDay(row), end == null ? UNKNOWN : end, (one, other) -> one.isBefore(other) ? other : one);
    }

    private long classDay(PackageRow row) {
        return LongIndex.pair(row.hash(CLASS), zone.epochDayOf(row.number(STARTS_AT)));
    }

    private void lesson(PackageRow row) {
        if (ids.add(row.hash(ID), lessons.size())) {
            lessons.add(new Held(row, lessons.size(), target(row), zone.epochDayOf(row.number(STARTS_AT))));
        }
    }

    private Target target(PackageRow row) {
        Subjects.Subject subject = subjects.find(row.hash(SUBJECT));
        String subgroup = row.text(SUBGROUP);
        String substitute = row.text(SUBSTITUTE);
        Instant classesEnd = lastEnds.get(classDay(row));
        return Target.builder()
                .schoolClass(new ClassId(String.valueOf(row.text(CLASS))))
                .grade(classes.grade(row.hash(CLASS)))
                .subject(subject == null ? new SubjectId(String.valueOf(row.text(SUBJECT))) : subject.id())
                .subjectArea(subject == null ? null : subject.area())
                .activity(subject == null ? null : subject.activity())
                .subgroup(subgroup == null ? null : new SubgroupId(subgroup))
                .lessonStart(row.instant(STARTS_AT))
                .nextLessonStart(next(row))
                .substitute(substitute == null ? null : new PersonId(substitute))
                .classesEnd(UNKNOWN.equals(classesEnd) ? null : classesEnd)
                .build();
    }

    /**
     * The start of the next lesson of the page. Where none follows, the lesson's own start says so once the year is over;
     * before that nothing is known.
     */
    private @Nullable Instant next(PackageRow row) {
        Instant next = pages.after(row.hash(CLASS), row.hash(SUBJECT), row.hash(SUBGROUP), row.number(STARTS_AT));
        LocalDate end = next == null ? calendar.endOfYear(classes.grade(row.hash(CLASS))) : null;
        boolean over = end != null && end.isBefore(zone.dayOf(manifest.exportedAt()));
        return over ? row.instant(STARTS_AT) : next;
    }

    /**
     * Returns when the lessons of each page start.
     *
     * @return the starts
     */
    public PageLessons pages() {
        return pages;
    }

    /**
     * Returns how many lessons there are.
     *
     * @return the number of different lessons
     */
    public int count() {
        return lessons.size();
    }

    /**
     * Returns the number of a lesson.
     *
     * @param id the hash of the lesson's id
     * @return from 0, or {@link LongIndex#NONE} when there is no such lesson
     */
    public int number(long id) {
        return ids.get(id);
    }

    /**
     * Returns a lesson; it is quickest for entries of one lesson that stand together.
     *
     * @param id the hash of the lesson's id
     * @return the lesson, or null when the package has none of that id
     */
    public @Nullable Held find(long id) {
        Held before = last;
        if (before != null && before.id == id) {
            return before;
        }
        int index = ids.get(id);
        Held lesson = index == LongIndex.NONE ? null : lessons.get(index);
        last = lesson;
        return lesson;
    }
}
