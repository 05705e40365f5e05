package io.schooljournal.rules;

import static io.schooljournal.rules.engine.Question.MOSCOW;
import static io.schooljournal.rules.engine.Question.TUE_2024_10_01;
import static io.schooljournal.rules.engine.Question.at;
import static io.schooljournal.rules.engine.Question.by;
import static io.schooljournal.rules.engine.Question.director;
import static io.schooljournal.rules.engine.Question.target;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One question for every reading, and its answer under every alternative, the chosen one first. */
final class ReadingCases {
    private static final LocalDate FRI_2024_10_25 = LocalDate.of(2024, 10, 25);
    private static final State CLOSED_YEAR =
            State.builder().from(State.ordinary()).yearClosed(true).build();
    private static final State FINALS_SET =
            State.builder().from(State.ordinary()).yearFinalsSet(true).build();
    private static final State LEFT =
            State.builder().from(State.ordinary()).pupilEnrolled(false).build();
    private static final RoleAssignment DEPUTY = RoleAssignment.of(Role.DEPUTY_HEAD);
    private static final RoleAssignment TEACHER =
            RoleAssignment.subjectTeacher(new SubjectId("algebra"), new ClassId("7A"));
    private static final SchoolCalendar FIVE_DAYS = new SchoolCalendar(
            MOSCOW, SchoolWeek.FIVE_DAYS, Set.of(), LocalDate.of(2024, 9, 1), LocalDate.of(2024, 12, 31));

    /**
     * One question about one reading.
     *
     * @param regulation whose reading it is
     * @param reading its name
     * @param answers alternative to answer, the chosen one first
     * @param question the question
     */
    record Case(String regulation, String reading, Map<String, String> answers, Request.Builder question) {
        @Override
        public String toString() {
            return regulation + " " + reading;
        }
    }

    private ReadingCases() {}

    /** Answers are written {@code ALTERNATIVE: answer | ALTERNATIVE: answer}. */
    private static Case of(String regulation, String reading, Request.Builder question, String answers) {
        Map<String, String> byAlternative = new LinkedHashMap<>();
        for (String answer : answers.split(" \\| ", -1)) {
            String[] parts = answer.split(": ", 2);
            byAlternative.put(parts[0], parts[1]);
        }
        return new Case(regulation, reading, byAlternative, question);
    }

    static List<Case> all() {
        return List.of(
                of(
                        "shkola4",
                        "deputyWithoutLevels",
                        by(Action.READ_JOURNAL, DEPUTY),
                        "SCHOOL: ALLOW | NOTHING: DENY OUT_OF_SCOPE"),
                of(
                        "sosh21",
                        "windowCount",
                        change("2024-10-07T12:00", WorkKind.CURRENT)
                                .target(mark(WorkKind.CURRENT)
                                        .lessonStart(at("2024-10-04T09:00"))
                                        .build()),
                        "CALENDAR_DAYS: DENY EDIT_WINDOW_CLOSED until 2024-10-07T00:00 | WORKING_DAYS: ALLOW until 2024-10-09T00:00"),
                of(
                        "sosh21",
                        "windowCloses",
                        change("2024-10-03T12:00", WorkKind.CURRENT),
                        "END_OF_DAY: ALLOW until 2024-10-04T00:00 | SAME_TIME: DENY EDIT_WINDOW_CLOSED until 2024-10-03T09:00"),
                of(
                        "sosh21",
                        "windowSteps",
                        put("2024-10-05T12:00", WorkKind.CURRENT),
                        "ENTERING_AND_CHANGING: DENY EDIT_WINDOW_CLOSED until 2024-10-04T00:00 | CHANGING_ONLY: ALLOW late MARK_LATE since 2024-10-02T00:00"),
                of(
                        "shkola4",
                        "deadlineCount",
                        finalMark("2024-10-29T10:00", FinalKind.PERIOD, FRI_2024_10_25),
                        "CALENDAR_DAYS: ALLOW late FINAL_MARK_LATE since 2024-10-29T00:00 | WORKING_DAYS: ALLOW"),
                of(
                        "sosh21",
                        "deadlineCount",
                        finalMark("2024-10-25T10:00", FinalKind.PERIOD, LocalDate.of(2024, 10, 27)),
                        "CALENDAR_DAYS: ALLOW until 2024-11-04T00:00 | WORKING_DAYS: ALLOW until 2024-11-04T00:00 late FINAL_MARK_LATE since 2024-10-25T00:00"),
                of(
                        "karmalo",
                        "beforeFirstEdition",
                        director(Action.READ_JOURNAL).at(at("2019-09-02T10:00")),
                        "EARLIEST_EDITION: ALLOW | NOT_IN_FORCE: DENY REGULATION_NOT_IN_FORCE"),
                of(
                        "karmalo",
                        "closedYear",
                        put("2024-10-01T10:00", WorkKind.CURRENT).state(CLOSED_YEAR),
                        "BINDS: DENY YEAR_CLOSED | DOES_NOT_BIND: ALLOW"),
                of(
                        "mityaevo",
                        "controlLimitedByModule",
                        by(
                                Action.ADD_REMARK,
                                RoleAssignment.builder()
                                        .from(DEPUTY)
                                        .module(Activity.OUT_OF_LESSON)
                                        .build()),
                        "false: ALLOW | true: DENY OUT_OF_SCOPE"),
                of(
                        "sosh21",
                        "journalControlCovers",
                        apply(CorrectionGround.OTHER, SchoolLevel.PRIMARY),
                        "SCHOOL: ALLOW | OWN_LEVELS: DENY OUT_OF_SCOPE"),
                of(
                        "sosh21",
                        "applyForOther",
                        apply(CorrectionGround.OTHER, SchoolLevel.BASIC),
                        "ALLOWED: ALLOW | REFUSED: DENY CORRECTION_GROUND_NOT_ACCEPTED"),
                of(
                        "sosh21",
                        "diaryRecipients",
                        by(Action.READ_DIARY, ofPupil(Role.PUPIL)),
                        "PARENTS_AND_PUPILS: ALLOW | PARENTS_ONLY: DENY ROLE_NOT_PERMITTED"),
                of(
                        "mityaevo",
                        "classTeacherFills",
                        by(Action.PUT_MARK, RoleAssignment.classTeacher(new ClassId("7A")))
                                .target(mark(WorkKind.CURRENT).build()),
                        "OWN_PART: DENY ROLE_NOT_PERMITTED | EVERYTHING: ALLOW"),
                of(
                        "sosh21",
                        "markCorrection",
                        change("2024-10-01T12:00", WorkKind.CURRENT),
                        "REMARKS_ONLY: ALLOW until 2024-10-04T00:00 | STRICT: DENY MARK_CHANGE_FORBIDDEN until 2024-10-04T00:00"),
                of(
                        "sosh21",
                        "correctionInitiators",
                        by(
                                        Action.REQUEST_CORRECTION,
                                        RoleAssignment.builder()
                                                .from(DEPUTY)
                                                .addLevels(SchoolLevel.BASIC)
                                                .build())
                                .state(state(CorrectionGround.OTHER)),
                        "APART: ALLOW | ONE_PERSON: DENY ROLE_NOT_PERMITTED"),
                of(
                        "sosh21",
                        "writtenWorkKeptOpen",
                        change("2024-10-06T12:00", WorkKind.WRITTEN)
                                .target(mark(WorkKind.WRITTEN)
                                        .nextLessonStart(at("2024-10-07T09:00"))
                                        .build()),
                        "NO: DENY EDIT_WINDOW_CLOSED until 2024-10-04T00:00 | UNTIL_NEXT_LESSON: ALLOW until 2024-10-08T00:00"),
                of(
                        "sosh21",
                        "essayWindow",
                        change("2024-10-10T12:00", WorkKind.ESSAY)
                                .target(mark(WorkKind.ESSAY)
                                        .subjectArea(SubjectArea.LITERATURE)
                                        .build()),
                        "GRADES_10_11: DENY EDIT_WINDOW_CLOSED until 2024-10-04T00:00 | EVERY_ESSAY: ALLOW until 2024-10-16T00:00"),
                of(
                        "sosh21",
                        "yearFinalLock",
                        by(Action.CHANGE_MARK, TEACHER)
                                .target(mark(WorkKind.CURRENT).build())
                                .state(FINALS_SET),
                        "PUPIL_IN_SUBJECT: DENY YEAR_FINALS_SET until 2024-10-04T00:00 | WHOLE_JOURNAL: ALLOW until 2024-10-04T00:00"),
                of(
                        "sosh21",
                        "laterFinals",
                        finalMark("2024-10-01T10:00", FinalKind.EXAM, TUE_2024_10_01)
                                .actor(by(Action.SET_FINAL_MARK, TEACHER)
                                        .build()
                                        .actor())
                                .state(FINALS_SET),
                        "UNLOCKED: ALLOW until 2024-10-09T00:00 | LOCKED: DENY YEAR_FINALS_SET until 2024-10-09T00:00"),
                of(
                        "sosh21",
                        "accessAfterLeaving",
                        by(Action.READ_DIARY, ofPupil(Role.PARENT)).state(LEFT),
                        "REFUSED_AT_ONCE: DENY PUPIL_NOT_ENROLLED | UNTIL_ACCOUNT_REMOVED: ALLOW"),
                of(
                        "sosh21",
                        "afterClasses",
                        put("2024-10-01T17:00", WorkKind.CURRENT)
                                .target(mark(WorkKind.CURRENT)
                                        .classesEnd(at("2024-10-01T14:00"))
                                        .build()),
                        "EARLIER_BINDS: ALLOW until 2024-10-04T00:00 late MARK_LATE since 2024-10-01T16:00 | END_OF_DAY_BINDS: ALLOW until 2024-10-04T00:00"),
                of(
                        "sosh21",
                        "authorityRepresentative",
                        by(Action.READ_JOURNAL, RoleAssignment.of(Role.AUTHORITY_REPRESENTATIVE)),
                        "REPORTS_ONLY: DENY ROLE_EXCLUDED | READS_PAGES: ALLOW"),
                of(
                        "gymnasium11",
                        "firstGradeMarks",
                        put("2024-10-01T10:00", WorkKind.CURRENT)
                                .target(mark(WorkKind.CURRENT)
                                        .grade(Grade.of(1))
                                        .build()),
                        "BARRED: DENY NO_MARK_GRADE | LEFT_OPEN: ALLOW"),
                of(
                        "gymnasium11",
                        "firstGradeHomework",
                        director(Action.ASSIGN_HOMEWORK)
                                .at(at("2024-10-02T10:00"))
                                .target(target().grade(Grade.of(1)).build()),
                        "NOT_DUE: ALLOW | DUE: ALLOW late HOMEWORK_LATE since 2024-10-02T00:00"),
                of(
                        "mityaevo",
                        "firstGradeMarks",
                        finalMark("2024-10-01T10:00", FinalKind.YEAR, TUE_2024_10_01)
                                .target(target().grade(Grade.of(1))
                                        .finalKind(FinalKind.YEAR)
                                        .periodEnd(TUE_2024_10_01)
                                        .build()),
                        "EVERY_MARK_BARRED: DENY NO_MARK_GRADE | NAMED_MARKS_BARRED: ALLOW"),
                of(
                        "mityaevo",
                        "fourDaysFor",
                        put("2024-10-03T10:00", WorkKind.ESSAY),
                        "EVERY_WRITTEN_KIND: ALLOW | ORDINARY_WORK_ONLY: ALLOW late MARK_LATE since 2024-10-02T00:00"),
                of(
                        "mityaevo",
                        "eveningHomework",
                        director(Action.ASSIGN_HOMEWORK)
                                .at(at("2024-10-01T20:00"))
                                .target(target().activity(Activity.OUT_OF_LESSON)
                                        .lessonStart(at("2024-10-01T18:00"))
                                        .build()),
                        "END_OF_DAY: ALLOW | FIVE_O_CLOCK: ALLOW late HOMEWORK_LATE since 2024-10-01T17:00"),
                of(
                        "mityaevo",
                        "resultTerm",
                        result("2024-10-02T15:00"),
                        "RECEIPT: ALLOW late FINAL_MARK_LATE since 2024-10-02T12:00 | PERIOD_END: ALLOW"),
                of(
                        "mityaevo",
                        "resultDeadline",
                        result("2024-10-03T10:00"),
                        "STRICTER_BINDS: ALLOW late FINAL_MARK_LATE since 2024-10-02T12:00 | THREE_DAYS_BIND: ALLOW"));
    }

    private static Target.Builder mark(WorkKind kind) {
        return target().workKind(kind);
    }

    private static Request.Builder put(String at, WorkKind kind) {
        return director(Action.PUT_MARK).at(at(at)).target(mark(kind).build()).calendar(FIVE_DAYS);
    }

    private static Request.Builder change(String at, WorkKind kind) {
        return put(at, kind).action(Action.CHANGE_MARK);
    }

    private static Request.Builder finalMark(String at, FinalKind kind, LocalDate periodEnd) {
        return director(Action.SET_FINAL_MARK)
                .at(at(at))
                .calendar(FIVE_DAYS)
                .target(target().finalKind(kind).periodEnd(periodEnd).build());
    }

    private static Request.Builder result(String at) {
        return director(Action.SET_FINAL_MARK)
                .at(at(at))
                .target(target().finalKind(FinalKind.EXAM)
                        .periodEnd(TUE_2024_10_01)
                        .receivedAt(at("2024-10-01T12:00"))
                        .build());
    }

    private static RoleAssignment ofPupil(Role role) {
        return RoleAssignment.builder().role(role).addPupils(new PupilId("p-3")).build();
    }

    private static State state(CorrectionGround ground) {
        return State.builder()
                .from(State.ordinary())
                .correction(CorrectionState.builder()
                        .ground(ground)
                        .documents(1)
                        .registered(true)
                        .decision(CorrectionDecision.GRANTED)
                        .protocol(true)
                        .build())
                .build();
    }

    private static Request.Builder apply(CorrectionGround ground, SchoolLevel level) {
        RoleAssignment control = RoleAssignment.builder()
                .from(DEPUTY)
                .journalControl(true)
                .addLevels(level)
                .build();
        return by(Action.APPLY_CORRECTION, control)
                .target(mark(WorkKind.CURRENT).build())
                .state(state(ground));
    }
}
