package io.schooljournal.core.contract;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.journal.Cell;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.Lesson;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.MarkRevision;
import io.schooljournal.core.usecase.NewMark;
import io.schooljournal.core.usecase.Occasion;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One school of its own for each test, with a class, a teacher, a colleague, a pupil and a lesson on Tuesday. */
public final class Given {
    /** During the lesson of Tuesday, 1 October 2024. */
    public static final Instant TUE_2024_10_01_AT_9_30 = Instant.parse("2024-10-01T06:30:00Z");
    /** The day after the lesson. */
    public static final Instant WED_2024_10_02_AT_NOON = Instant.parse("2024-10-02T09:00:00Z");
    /** The first instant at which a window of two days is closed. */
    public static final Instant FRI_2024_10_04_MIDNIGHT = Instant.parse("2024-10-03T21:00:00Z");

    /** Two points. */
    public static final MarkValue TWO = new MarkValue.Points(2);
    /** Four points. */
    public static final MarkValue FOUR = new MarkValue.Points(4);
    /** Five points. */
    public static final MarkValue FIVE = new MarkValue.Points(5);

    private static final AtomicInteger SCHOOLS = new AtomicInteger();
    private static final SchoolZone MOSCOW = SchoolZone.of("Europe/Moscow");
    private static final ClassId CLASS_7A = new ClassId("7 «А»");
    private static final SubjectId ALGEBRA = new SubjectId("алгебра");
    private static final PupilId PUPIL = new PupilId("ученик Ёлкин");

    private final String name = "школа № " + SCHOOLS.incrementAndGet();
    private final Actor teacher = teacher("учитель Щукина, " + name);
    private final Actor colleague = teacher("учитель Юрьев, " + name);
    private final Lesson lesson = Lesson.builder()
            .id(new LessonId("урок 1"))
            .schoolClass(CLASS_7A)
            .grade(Grade.of(7))
            .subject(ALGEBRA)
            .startsAt(Instant.parse("2024-10-01T06:00:00Z"))
            .build();

    private static Actor teacher(String id) {
        return Actor.of(id, RoleAssignment.subjectTeacher(ALGEBRA, CLASS_7A));
    }

    /** Returns the journal of class 7A in 2024/2025. */
    public Journal journal() {
        return journal(2024);
    }

    /** Returns the journal of class 7A in the academic year that begins in this one. */
    public Journal journal(int year) {
        return new Journal(new SchoolId(name), CLASS_7A, new AcademicYear(year));
    }

    /** Returns the subject teacher. */
    public Actor teacher() {
        return teacher;
    }

    /** Returns another teacher of the same subject and class. */
    public Actor colleague() {
        return colleague;
    }

    /** Returns the lesson. */
    public Lesson lesson() {
        return lesson;
    }

    /** Returns the pupil. */
    public PupilId pupil() {
        return PUPIL;
    }

    /** Returns a pupil whom only this school has. */
    public PupilId unluckyPupil() {
        return new PupilId("ученик Громов, " + name);
    }

    /** Returns the first cell of the pupil at the lesson. */
    public Cell cell() {
        return new Cell(PUPIL, lesson.id(), 1);
    }

    /** Returns the identifier of an entry of this school. */
    public EntryId entry(String id) {
        return new EntryId("запись " + id);
    }

    /** Returns the occasion on which the teacher acts at this instant, all being ordinary. */
    public Occasion.Builder at(Instant at) {
        return Occasion.builder()
                .journal(journal())
                .lesson(lesson)
                .pupil(PUPIL)
                .actor(teacher)
                .at(at)
                .zone(MOSCOW)
                .state(State.ordinary());
    }

    /** Returns an ordinary mark. */
    public NewMark mark(String id, MarkValue value) {
        return NewMark.builder()
                .entry(entry(id))
                .workKind(WorkKind.CURRENT)
                .value(value)
                .build();
    }

    /** Returns a revision of the version seen; without a value it annuls the mark. */
    public MarkRevision revision(String id, int seen, @Nullable MarkValue value) {
        return MarkRevision.builder().entry(entry(id)).seen(seen).value(value).build();
    }
}
