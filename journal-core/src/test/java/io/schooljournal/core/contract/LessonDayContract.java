package io.schooljournal.core.contract;

import static io.schooljournal.core.contract.Given.ALGEBRA;
import static io.schooljournal.core.contract.Given.LESSON_START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.schooljournal.core.attendance.AbsenceReason;
import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.content.Homework;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.PlannedTopic;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.lesson.AppointSubstitute;
import io.schooljournal.core.usecase.lesson.AssignHomework;
import io.schooljournal.core.usecase.lesson.AttendanceCell;
import io.schooljournal.core.usecase.lesson.HeldLesson;
import io.schooljournal.core.usecase.lesson.HomeworkPlace;
import io.schooljournal.core.usecase.lesson.RecordAttendance;
import io.schooljournal.core.usecase.lesson.RecordLesson;
import io.schooljournal.core.usecase.lesson.ScheduleLesson;
import io.schooljournal.core.usecase.lesson.SetAbsenceReason;
import io.schooljournal.core.usecase.lesson.UntimetabledLesson;
import io.schooljournal.core.usecase.year.PlanTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a lesson's record, its substitution, homework, attendance and the reasons of absences do over every storage. */
public abstract class LessonDayContract extends MarkActivities {
    private static final HeldLesson FRACTIONS = new HeldLesson("Дроби", WorkKind.CURRENT, null);
    private static final Instant MON = LESSON_START.minus(Duration.ofDays(1));

    private Deed deed(String id) {
        return given.deed(id, TUE);
    }

    private Deed ordered(String id) {
        return by(given.administrator(), deed(id));
    }

    private Outcome record(Deed deed, HeldLesson held, int seen) {
        return RecordLesson.using(ports()).record(deed, given.journal(), given.lesson(), held, seen);
    }

    private Outcome untimetabled(Deed deed, String lesson, Instant start) {
        UntimetabledLesson held = new UntimetabledLesson(ALGEBRA, new LessonId(lesson), start, null, null, null);
        return RecordLesson.using(ports()).recordUntimetabled(deed, given.journal(), held, FRACTIONS);
    }

    private Outcome schedule(Deed deed, String lesson, LessonRecord record, int seen) {
        return ScheduleLesson.using(ports())
                .schedule(deed, given.journal(), ALGEBRA, new LessonId(lesson), record, seen);
    }

    private Outcome cancel(Deed deed, int seen) {
        return ScheduleLesson.using(ports()).cancel(deed, given.journal(), given.lesson(), seen);
    }

    private Outcome substitute(Deed deed, @Nullable PersonId substitute, int seen) {
        return AppointSubstitute.using(ports()).appoint(deed, given.journal(), given.lesson(), substitute, seen);
    }

    private Outcome attend(Deed deed, PupilId pupil, @Nullable AttendanceStatus status, int seen) {
        return RecordAttendance.using(ports()).record(deed, given.journal(), given.lesson(), pupil, status, seen);
    }

    private Outcome explain(Deed deed, @Nullable AbsenceReason reason, int seen) {
        return SetAbsenceReason.using(ports()).set(deed, given.journal(), given.lesson(), given.pupil(), reason, seen);
    }

    private Outcome assign(Deed deed, @Nullable PupilId pupil, String text, int seen) {
        HomeworkPlace place = new HomeworkPlace(given.lesson(), pupil, "1");
        return AssignHomework.using(ports()).assign(deed, given.journal(), place, new Homework(text, null), seen);
    }

    private LessonRecord lesson(Outcome outcome) {
        return assertInstanceOf(LessonRecord.class, done(outcome).entry().content());
    }

    @Test
    void recording_a_lesson_says_what_was_done_and_keeps_the_rest() {
        substitute(ordered("з"), stranger().id(), 1);

        LessonRecord recorded = lesson(record(deed("1"), FRACTIONS, 2));

        assertEquals("Дроби", recorded.topic());
        assertEquals(LESSON_START, recorded.startsAt());
        assertEquals(stranger().id(), recorded.substitute());
    }

    @Test
    void a_lesson_that_has_not_begun_is_not_recorded() {
        assertEquals(ReasonCode.LESSON_NOT_STARTED, ground(record(given.deed("1", MON), FRACTIONS, 1)));
    }

    @Test
    void whoever_may_not_record_does_not_learn_whether_there_is_such_a_lesson() {
        LessonId nowhere = new LessonId("урока нет");
        RecordLesson activity = RecordLesson.using(ports());

        unfit(Flaw.Code.NO_LESSON, activity.record(deed("1"), given.journal(), nowhere, FRACTIONS, 1));
        refused(activity.record(by(stranger(), deed("2")), given.journal(), nowhere, FRACTIONS, 1));
    }

    @Test
    void a_lesson_fulfils_an_item_of_the_plan_only_if_there_is_one() {
        HeldLesson planned = new HeldLesson("Дроби", null, "план 1");
        unfit(Flaw.Code.NOTHING_THERE, record(deed("1"), planned, 1));
        done(PlanTopic.using(ports())
                .plan(deed("2"), given.journal(), ALGEBRA, "план 1", new PlannedTopic(1, "Дроби", null), 0));

        assertEquals("план 1", lesson(record(deed("3"), planned, 1)).planItem());
    }

    @Test
    void a_record_is_taken_back_once_and_the_lesson_stays() {
        record(deed("1"), FRACTIONS, 1);
        RecordLesson activity = RecordLesson.using(ports());

        LessonRecord left = lesson(activity.withdraw(deed("2"), given.journal(), given.lesson(), 2));

        assertEquals(LessonRecord.at(LESSON_START), left);
        unfit(Flaw.Code.NOTHING_THERE, activity.withdraw(deed("3"), given.journal(), given.lesson(), 3));
    }

    @Test
    void a_lesson_outside_the_timetable_is_recorded_once_it_has_begun() {
        LessonRecord recorded = lesson(untimetabled(deed("1"), "урок вне расписания", LESSON_START));

        assertEquals("Дроби", recorded.topic());
        assertEquals(null, recorded.substitute());
        refused(untimetabled(deed("2"), "урок завтра", TUE.plusNanos(1000)));
        unfit(Flaw.Code.LESSON_TAKEN, untimetabled(deed("3"), given.lesson().value(), MON));
        assertInstanceOf(
                Outcome.Conflict.class, untimetabled(deed("4"), given.lesson().value(), LESSON_START));
        UntimetabledLesson elsewhere =
                new UntimetabledLesson(new SubjectId("нет"), new LessonId("x"), LESSON_START, null, null, null);
        unfit(
                Flaw.Code.NO_PAGE,
                RecordLesson.using(ports()).recordUntimetabled(deed("5"), given.journal(), elsewhere, FRACTIONS));
    }

    @Test
    void the_timetable_records_nothing() {
        LessonRecord topic =
                new LessonRecord(LESSON_START, null, null, null, null, null, "Дроби", WorkKind.CURRENT, null);

        unfit(Flaw.Code.LESSON_FIXED, schedule(ordered("1"), "урок 2", topic, 0));
        unfit(Flaw.Code.LESSON_FIXED, schedule(ordered("2"), given.lesson().value(), topic, 1));
    }

    @Test
    void a_lesson_on_which_nothing_hangs_is_cancelled_and_put_back_as_it_was() {
        done(cancel(ordered("1"), 1));
        unfit(Flaw.Code.NO_LESSON, record(deed("2"), FRACTIONS, 2));

        unfit(
                Flaw.Code.LESSON_FIXED,
                schedule(ordered("3"), given.lesson().value(), LessonRecord.at(LESSON_START.plusSeconds(60)), 2));
        done(schedule(ordered("4"), given.lesson().value(), LessonRecord.at(LESSON_START), 2));
    }

    @Test
    void a_lesson_is_not_cancelled_under_what_hangs_on_it() {
        done(attend(deed("1"), given.pupil(), AttendanceStatus.LATE, 0));
        unfit(Flaw.Code.ENTRIES_HANG, cancel(ordered("2"), 1));
        done(attend(deed("3"), given.pupil(), null, 1));
        done(record(deed("4"), FRACTIONS, 1));
        unfit(Flaw.Code.ENTRIES_HANG, cancel(ordered("5"), 2));
        refused(cancel(by(stranger(), deed("6")), 2));
    }

    @Test
    void a_substitute_does_at_the_lesson_what_its_teacher_does_and_no_more_once_it_is_given_back() {
        refused(put(by(stranger(), deed("1"))));
        done(substitute(ordered("2"), stranger().id(), 1));
        done(put(by(stranger(), deed("3"))));
        done(substitute(ordered("4"), null, 2));

        refused(change(by(stranger(), given.deed("5", WED)), 1));
    }

    @Test
    void nobody_gives_a_lesson_to_oneself() {
        unfit(
                Flaw.Code.OWN_SUBSTITUTION,
                substitute(ordered("1"), given.administrator().id(), 1));
        LessonRecord own = new LessonRecord(
                LESSON_START, null, null, null, null, given.administrator().id(), null, null, null);
        unfit(Flaw.Code.OWN_SUBSTITUTION, schedule(ordered("2"), given.lesson().value(), own, 1));
        unfit(Flaw.Code.OWN_SUBSTITUTION, schedule(ordered("3"), "урок 2", own, 0));
    }

    @Test
    void attendance_is_recorded_changed_and_withdrawn_in_its_window() {
        done(attend(deed("1"), given.pupil(), AttendanceStatus.ABSENT, 0));
        done(attend(given.deed("2", WED), given.pupil(), AttendanceStatus.LATE, 1));
        done(attend(given.deed("3", WED), given.pupil(), null, 2));

        refused(attend(given.deed("4", CLOSING), given.pupil(), AttendanceStatus.PRESENT, 3));
        refused(attend(by(stranger(), deed("5")), given.pupil(), AttendanceStatus.PRESENT, 3));
    }

    @Test
    void the_attendance_of_a_lesson_is_recorded_at_once_each_pupils_with_its_own_outcome() {
        attend(deed("1"), given.pupil(), AttendanceStatus.ABSENT, 0);
        List<AttendanceCell> cells = List.of(
                new AttendanceCell(given.entry("2"), given.unluckyPupil(), AttendanceStatus.PRESENT, 0),
                new AttendanceCell(given.entry("3"), given.pupil(), AttendanceStatus.LATE, 0),
                new AttendanceCell(given.entry("4"), new PupilId("чужой"), AttendanceStatus.LATE, 0),
                new AttendanceCell(given.entry("5"), given.pupil(), AttendanceStatus.LATE, 1));

        List<Outcome> outcomes = RecordAttendance.using(ports())
                .recordAll(given.teacher().id(), WED, given.journal(), given.lesson(), cells);

        done(outcomes.get(0));
        assertInstanceOf(Outcome.Conflict.class, outcomes.get(1));
        unfit(Flaw.Code.NOT_ON_LIST, outcomes.get(2));
        done(outcomes.get(3));
    }

    @Test
    void a_reason_is_set_of_an_absence_alone() {
        unfit(Flaw.Code.NOTHING_THERE, explain(deed("1"), AbsenceReason.ILLNESS, 0));
        attend(deed("2"), given.pupil(), AttendanceStatus.LATE, 0);
        unfit(Flaw.Code.NOTHING_THERE, explain(deed("3"), AbsenceReason.ILLNESS, 0));
        attend(deed("4"), given.pupil(), AttendanceStatus.ABSENT, 1);

        done(explain(deed("5"), AbsenceReason.ILLNESS, 0));
        done(explain(deed("6"), AbsenceReason.EXCUSED, 1));
        done(explain(deed("7"), null, 2));
        refused(explain(by(stranger(), deed("8")), AbsenceReason.ILLNESS, 3));
    }

    @Test
    void homework_is_assigned_ahead_for_all_or_for_one_changed_and_withdrawn() {
        done(assign(given.deed("1", MON), null, "§ 5", 0));
        done(assign(given.deed("2", MON), given.pupil(), "§ 5, карточка", 0));
        done(assign(deed("3"), null, "§ 6", 1));
        done(AssignHomework.using(ports())
                .withdraw(deed("4"), given.journal(), new HomeworkPlace(given.lesson(), null, "1"), 2));

        unfit(Flaw.Code.NOT_ON_LIST, assign(deed("5"), new PupilId("чужой"), "§ 5", 0));
        refused(assign(by(stranger(), deed("6")), null, "§ 7", 3));
    }

    @Test
    void a_lesson_of_a_subgroup_is_for_its_pupils_alone() {
        SubgroupId english = new SubgroupId("подгруппа 1");
        LessonRecord record = new LessonRecord(LESSON_START, null, english, null, null, null, null, null, null);
        schedule(by(given.administrator(), given.deed("1", MON)), given.lesson().value(), record, 1);
        unfit(Flaw.Code.NOT_IN_SUBGROUP, put(deed("2")));
        given.subgroup(unitOfWork(), english, given.pupil());

        done(put(deed("3")));
        unfit(Flaw.Code.NOT_IN_SUBGROUP, attend(deed("4"), given.unluckyPupil(), AttendanceStatus.PRESENT, 0));
    }
}
