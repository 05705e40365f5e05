package io.schooljournal.examples.server.demo;

import io.schooljournal.core.attendance.AbsenceReason;
import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.content.Homework;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.PlannedTopic;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.lesson.AssignHomework;
import io.schooljournal.core.usecase.lesson.AttendanceCell;
import io.schooljournal.core.usecase.lesson.HeldLesson;
import io.schooljournal.core.usecase.lesson.HomeworkPlace;
import io.schooljournal.core.usecase.lesson.RecordAttendance;
import io.schooljournal.core.usecase.lesson.RecordLesson;
import io.schooljournal.core.usecase.lesson.ScheduleLesson;
import io.schooljournal.core.usecase.lesson.SetAbsenceReason;
import io.schooljournal.core.usecase.mark.FinalMarkOrder;
import io.schooljournal.core.usecase.mark.MarkCell;
import io.schooljournal.core.usecase.mark.PutMarks;
import io.schooljournal.core.usecase.mark.SetFinalMark;
import io.schooljournal.core.usecase.year.PlanTopic;
import io.schooljournal.examples.server.demo.DemoRoster.DemoClass;
import io.schooljournal.examples.server.demo.DemoRoster.DemoCourse;
import io.schooljournal.examples.server.demo.DemoRoster.DemoPupil;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The lessons of the demo school: the timetable is entered before they begin; after each lesson its teacher records the
 * topic, who was absent, the homework and a few marks.
 *
 * <p>Chance decides who is absent and who gets which mark, from a seed, so that the school is the same on every day.
 */
final class DemoLessons {
    private static final Duration FIRST_LESSON = Duration.ofHours(8).plusMinutes(30);
    private static final Duration LESSON = Duration.ofMinutes(45);
    private static final Duration FROM_LESSON_TO_LESSON = Duration.ofMinutes(60);
    private static final Duration BEFORE_THE_END = Duration.ofDays(3);
    private static final long SEED = 21;
    private static final int MARKS_A_LESSON = 4;
    private static final int ONE_OF_SO_MANY_LACKS = 14;
    private static final int WRITTEN_EVERY = 5;
    /** Of ten marks, so many are of each value. */
    private static final String VALUES = "5544443433";

    private final Ports ports;
    private final DemoCalendar calendar;
    private final DemoPen pen;
    private final RandomGenerator chance =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private int lessons;

    DemoLessons(Ports ports, DemoCalendar calendar, DemoPen pen) {
        this.ports = ports;
        this.calendar = calendar;
        this.pen = pen;
    }

    void plan(Journal journal, DemoClass schoolClass, Instant entered) {
        Map<SubjectId, Integer> planned = new HashMap<>();
        calendar.before().ifPresent(ended -> setFinals(journal, schoolClass, ended));
        for (LocalDate day : calendar.schoolDays()) {
            Instant begins = calendar.zone(journal.school()).startOf(day).plus(FIRST_LESSON);
            int number = 1;
            for (DemoCourse course : schoolClass.on(day.getDayOfWeek())) {
                int turn = planned.merge(course.subject(), 1, Integer::sum);
                DemoLesson lesson = new DemoLesson(
                        journal, schoolClass, course, lessonId(journal, course, day), begins, number, turn);
                schedule(lesson, entered);
                plan(lesson, day, entered);
                pen.plan(begins.plus(LESSON), () -> hold(lesson));
                begins = begins.plus(FROM_LESSON_TO_LESSON);
                number++;
            }
        }
    }

    static LessonId lessonId(Journal journal, DemoCourse course, LocalDate day) {
        return new LessonId(journal.schoolClass() + "-" + course.subject() + "-" + day);
    }

    private void schedule(DemoLesson lesson, Instant entered) {
        LessonRecord record = new LessonRecord(
                lesson.begins(),
                lesson.begins().plus(LESSON),
                null,
                lesson.number(),
                lesson.course().teacher(),
                null,
                null,
                null,
                null);
        pen.write(
                entered,
                List.of(DemoRoster.ADMIN.id(), DemoRoster.DEPUTY.id()),
                deed -> ScheduleLesson.using(ports)
                        .schedule(deed, lesson.journal(), lesson.course().subject(), lesson.id(), record, 0));
    }

    /** The teacher plans each lesson of a page before the first. */
    private void plan(DemoLesson lesson, LocalDate day, Instant entered) {
        PlannedTopic topic = new PlannedTopic(lesson.turn(), lesson.topics().topic(lesson.turn()), day);
        pen.write(
                entered,
                lesson.course().teacher(),
                deed -> PlanTopic.using(ports)
                        .plan(deed, lesson.journal(), lesson.course().subject(), lesson.planItem(), topic, 0));
    }

    private void hold(DemoLesson lesson) {
        lessons++;
        PersonId teacher = lesson.course().teacher();
        Instant at = lesson.begins().plus(LESSON);
        WorkKind work = lessons % WRITTEN_EVERY == 0 ? WorkKind.WRITTEN : WorkKind.CURRENT;
        DemoTopics topics = lesson.topics();
        HeldLesson held = new HeldLesson(topics.topic(lesson.turn()), work, lesson.planItem());
        pen.write(at, teacher, deed -> RecordLesson.using(ports).record(deed, lesson.journal(), lesson.id(), held, 1));
        if (lesson.number() % 2 == 1) {
            HomeworkPlace place = new HomeworkPlace(lesson.id(), null, "1");
            Homework homework = new Homework(topics.homework(lessons), null);
            pen.write(
                    at,
                    teacher,
                    deed -> AssignHomework.using(ports).assign(deed, lesson.journal(), place, homework, 0));
        }
        List<DemoPupil> present = attend(lesson, at);
        if (lesson.course().page().marked()) {
            mark(lesson, at, work, present);
        }
    }

    /** Records who is absent or late, and why, and returns who is there. */
    private List<DemoPupil> attend(DemoLesson lesson, Instant at) {
        List<DemoPupil> present = new ArrayList<>();
        List<AttendanceCell> cells = new ArrayList<>();
        for (DemoPupil pupil : lesson.schoolClass().pupils()) {
            int lot = chance.nextInt(ONE_OF_SO_MANY_LACKS * 2);
            if (lot > 1) {
                present.add(pupil);
            }
            if (lot <= 2) {
                AttendanceStatus status = lot <= 1 ? AttendanceStatus.ABSENT : AttendanceStatus.LATE;
                cells.add(new AttendanceCell(pen.id(), pupil.id(), status, 0));
            }
            if (lot == 0) {
                pen.plan(at.plus(LESSON), () -> explain(lesson, pupil, at.plus(LESSON)));
            }
        }
        RecordAttendance.using(ports)
                .recordAll(lesson.course().teacher(), at, lesson.journal(), lesson.id(), cells)
                .forEach(DemoPen::insist);
        return present;
    }

    private void explain(DemoLesson lesson, DemoPupil pupil, Instant at) {
        pen.write(
                at,
                lesson.schoolClass().teacher(),
                deed -> SetAbsenceReason.using(ports)
                        .set(deed, lesson.journal(), lesson.id(), pupil.id(), AbsenceReason.ILLNESS, 0));
    }

    private void mark(DemoLesson lesson, Instant at, WorkKind work, List<DemoPupil> present) {
        List<DemoPupil> asked = new ArrayList<>(present);
        int answers = work == WorkKind.WRITTEN ? asked.size() : Math.min(MARKS_A_LESSON, asked.size());
        List<MarkCell> cells = new ArrayList<>();
        for (int answer = 0; answer < answers; answer++) {
            DemoPupil pupil = asked.remove(chance.nextInt(asked.size()));
            cells.add(MarkCell.builder()
                    .id(pen.id())
                    .pupil(pupil.id())
                    .workKind(work)
                    .value(value())
                    .build());
        }
        PutMarks.using(ports)
                .put(lesson.course().teacher(), at, lesson.journal(), lesson.id(), cells)
                .forEach(DemoPen::insist);
    }

    private MarkValue value() {
        return new MarkValue.Points(Character.digit(VALUES.charAt(chance.nextInt(VALUES.length())), 10));
    }

    /** Sets the final marks of the study period that ended when these lessons began. */
    private void setFinals(Journal journal, DemoClass schoolClass, StudyPeriod ended) {
        Instant at = calendar.zone(journal.school()).startOf(ended.endsOn()).minus(BEFORE_THE_END);
        for (DemoCourse course : schoolClass.courses()) {
            for (DemoPupil pupil : course.page().marked() ? schoolClass.pupils() : List.<DemoPupil>of()) {
                FinalMarkOrder order = FinalMarkOrder.builder()
                        .subject(course.subject())
                        .pupil(pupil.id())
                        .kind(FinalKind.PERIOD)
                        .period(ended.id())
                        .value(value())
                        .build();
                pen.plan(
                        at,
                        () -> pen.write(
                                at,
                                course.teacher(),
                                deed -> SetFinalMark.using(ports).set(deed, journal, order)));
            }
        }
    }
}
