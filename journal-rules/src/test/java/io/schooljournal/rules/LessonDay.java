package io.schooljournal.rules;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.schooljournal.core.attendance.AbsenceReason;
import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.content.Homework;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.PlannedTopic;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.InMemoryStorage;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.lesson.AssignHomework;
import io.schooljournal.core.usecase.lesson.AttendanceCell;
import io.schooljournal.core.usecase.lesson.HeldLesson;
import io.schooljournal.core.usecase.lesson.HomeworkPlace;
import io.schooljournal.core.usecase.lesson.RecordAttendance;
import io.schooljournal.core.usecase.lesson.RecordLesson;
import io.schooljournal.core.usecase.lesson.ScheduleLesson;
import io.schooljournal.core.usecase.lesson.SetAbsenceReason;
import io.schooljournal.core.usecase.mark.ChangeMark;
import io.schooljournal.core.usecase.mark.MarkCell;
import io.schooljournal.core.usecase.mark.MarkRevision;
import io.schooljournal.core.usecase.mark.PutMarks;
import io.schooljournal.core.usecase.year.PlanTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One lesson of algebra in 7A on Tuesday, 1 October 2024, kept under a regulation from the timetable to its closing. */
final class LessonDay {
    private static final Instant START = Given.LESSON_START.plus(Duration.ofHours(1));
    private static final Instant TUE_AFTER_THE_LESSON = START.plus(Duration.ofHours(1));
    private static final LessonId LESSON = new LessonId("второй урок");

    private final Given school = new Given();
    private final InMemoryStorage storage = new InMemoryStorage();
    private final Actor keeperOfTheTimetable;
    private final Actor classTeacher = school.known(Actor.of(
            "классный руководитель",
            RoleAssignment.classTeacher(school.journal().schoolClass())));
    private final Ports ports;
    private int orders;

    LessonDay(String regulation, Role keeperOfTheTimetable) {
        this.keeperOfTheTimetable = school.known(Actor.of("расписание", RoleAssignment.of(keeperOfTheTimetable)));
        this.ports = school.ports(storage, Regulations.builtIn(regulation));
        school.open(storage);
    }

    private Deed by(Actor who, Instant at) {
        return new Deed(who.id(), at, school.entry("приказ " + ++orders));
    }

    private static void done(Outcome outcome) {
        assertInstanceOf(Outcome.Done.class, outcome);
    }

    /** The lesson is put into the timetable, and its topic into the plan. */
    void isPlanned() {
        Instant before = Given.FRI_2024_08_30_AT_NOON;
        done(ScheduleLesson.using(ports)
                .schedule(
                        by(keeperOfTheTimetable, before),
                        school.journal(),
                        Given.ALGEBRA,
                        LESSON,
                        LessonRecord.at(START),
                        0));
        done(PlanTopic.using(ports)
                .plan(
                        by(school.teacher(), before),
                        school.journal(),
                        Given.ALGEBRA,
                        "12",
                        new PlannedTopic(12, "Дроби", null),
                        0));
    }

    /** The teacher cannot write of a lesson that has not begun. */
    Explanation recordedTooEarly() {
        return assertInstanceOf(Outcome.Refused.class, recorded(START.minusSeconds(1)))
                .explanation();
    }

    private Outcome recorded(Instant at) {
        HeldLesson held = new HeldLesson("Дроби", WorkKind.CURRENT, "12");
        return RecordLesson.using(ports).record(by(school.teacher(), at), school.journal(), LESSON, held, 1);
    }

    /** The teacher records the lesson, who was there, what is to be done, and two marks; the class teacher the reason. */
    void isHeld() {
        done(recorded(TUE_AFTER_THE_LESSON));
        RecordAttendance.using(ports)
                .recordAll(
                        school.teacher().id(),
                        TUE_AFTER_THE_LESSON,
                        school.journal(),
                        LESSON,
                        List.of(
                                new AttendanceCell(school.entry("н 1"), school.pupil(), AttendanceStatus.PRESENT, 0),
                                new AttendanceCell(
                                        school.entry("н 2"), school.unluckyPupil(), AttendanceStatus.ABSENT, 0)))
                .forEach(LessonDay::done);
        done(SetAbsenceReason.using(ports)
                .set(
                        by(classTeacher, TUE_AFTER_THE_LESSON),
                        school.journal(),
                        LESSON,
                        school.unluckyPupil(),
                        AbsenceReason.ILLNESS,
                        0));
        done(AssignHomework.using(ports)
                .assign(
                        by(school.teacher(), TUE_AFTER_THE_LESSON),
                        school.journal(),
                        new HomeworkPlace(LESSON, null, "1"),
                        new Homework("§ 5, № 12", null),
                        0));
        PutMarks.using(ports)
                .put(
                        school.teacher().id(),
                        TUE_AFTER_THE_LESSON,
                        school.journal(),
                        LESSON,
                        List.of(MarkCell.builder()
                                .id(school.entry("о 1"))
                                .pupil(school.pupil())
                                .value(Given.FOUR)
                                .build()))
                .forEach(LessonDay::done);
    }

    /** Returns what is said when the teacher changes the mark. */
    Explanation changed(Instant at, int seen) {
        MarkRevision revision = MarkRevision.builder()
                .lesson(LESSON)
                .pupil(school.pupil())
                .seen(seen)
                .value(Given.FIVE)
                .build();
        Outcome outcome = ChangeMark.using(ports).change(by(school.teacher(), at), school.journal(), revision);
        Explanation explanation = explanation(outcome);
        if (explanation == null) {
            throw new AssertionError(outcome);
        }
        return explanation;
    }

    private static @Nullable Explanation explanation(Outcome outcome) {
        if (outcome instanceof Outcome.Done done && done.explanation().verdict() == Verdict.ALLOW) {
            return done.explanation();
        }
        return outcome instanceof Outcome.Refused refused ? refused.explanation() : null;
    }

    void yearIsClosed() {
        school.closeYear(storage);
    }
}
