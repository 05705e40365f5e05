package io.schooljournal.rules.sample;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.sample.LatePlants.Answer;

/**
 * How each kind of violation is planted, and what an audit makes of it.
 *
 * @param code the code of the finding
 * @param basis the clauses behind it
 * @param plant how it is planted
 */
record Cultivation(String code, Basis basis, Plant plant) {
    static Cultivation of(Violation kind) {
        return switch (kind) {
            case CURRENT_MARK_AFTER_WINDOW ->
                new Cultivation(
                        "EDIT_WINDOW_CLOSED",
                        Basis.rules("window", "workKinds=CURRENT"),
                        LatePlants.mark(WorkKind.CURRENT, Answer.CLOSED));
            case WRITTEN_MARK_AFTER_WINDOW ->
                new Cultivation(
                        "EDIT_WINDOW_CLOSED",
                        Basis.rules("window", "workKinds=WRITTEN"),
                        LatePlants.mark(WorkKind.WRITTEN, Answer.CLOSED));
            case MONITORING_MARK_AFTER_WINDOW ->
                new Cultivation(
                        "EDIT_WINDOW_CLOSED",
                        Basis.rules("window", "workKinds=MONITORING"),
                        LatePlants.mark(WorkKind.MONITORING, Answer.CLOSED));
            case ESSAY_MARK_AFTER_WINDOW ->
                new Cultivation(
                        "EDIT_WINDOW_CLOSED",
                        Basis.rules("window", "workKinds=ESSAY"),
                        LatePlants.mark(WorkKind.ESSAY, Answer.CLOSED));
            case MARK_CHANGED_AFTER_WINDOW ->
                new Cultivation(
                        "EDIT_WINDOW_CLOSED",
                        Basis.rules("window", "actions=CHANGE_MARK", "workKinds=CURRENT"),
                        LatePlants.mark(WorkKind.CURRENT, Answer.CLOSED, Action.CHANGE_MARK, course -> true));
            case ATTENDANCE_AFTER_WINDOW ->
                new Cultivation(
                        "EDIT_WINDOW_CLOSED",
                        Basis.rules("window", "actions=RECORD_ATTENDANCE"),
                        LatePlants.attendance(Answer.CLOSED));
            case FINAL_MARK_AFTER_WINDOW ->
                new Cultivation(
                        "EDIT_WINDOW_CLOSED",
                        Basis.rules("window", "actions=SET_FINAL_MARK"),
                        LatePlants.finalMark(FinalKind.PERIOD, Answer.CLOSED));
            case CURRENT_MARK_LATE ->
                new Cultivation(
                        "MARK_LATE",
                        Basis.rules("deadline", "advisory=MARK_LATE"),
                        LatePlants.mark(WorkKind.CURRENT, Answer.LATE));
            case WRITTEN_MARK_LATE ->
                new Cultivation(
                        "MARK_LATE",
                        Basis.rules("deadline", "advisory=MARK_LATE", "workKinds=WRITTEN")
                                .or(Basis.rules("deadline", "advisory=MARK_LATE", "workKinds=")),
                        LatePlants.mark(WorkKind.WRITTEN, Answer.LATE));
            case ATTENDANCE_LATE ->
                new Cultivation(
                        "ATTENDANCE_LATE",
                        Basis.rules("deadline", "advisory=ATTENDANCE_LATE"),
                        LatePlants.attendance(Answer.LATE));
            case LESSON_RECORD_LATE ->
                new Cultivation(
                        "LESSON_RECORD_LATE",
                        Basis.rules("deadline", "advisory=LESSON_RECORD_LATE"),
                        LatePlants.lessonRecord(Answer.LATE));
            case HOMEWORK_LATE ->
                new Cultivation(
                        "HOMEWORK_LATE",
                        Basis.rules("deadline", "advisory=HOMEWORK_LATE"),
                        LatePlants.homework(Answer.LATE));
            case PERIOD_FINAL_LATE ->
                new Cultivation(
                        "FINAL_MARK_LATE",
                        Basis.rules("deadline", "advisory=FINAL_MARK_LATE", "finalKinds=PERIOD"),
                        LatePlants.finalMark(FinalKind.PERIOD, Answer.LATE));
            case YEAR_FINAL_LATE ->
                new Cultivation(
                        "FINAL_MARK_LATE",
                        Basis.rules("deadline", "advisory=FINAL_MARK_LATE", "finalKinds=YEAR"),
                        LatePlants.finalMark(FinalKind.YEAR, Answer.LATE));
            case STATE_EXAM_LATE ->
                new Cultivation(
                        "FINAL_MARK_LATE",
                        Basis.rules("deadline", "advisory=FINAL_MARK_LATE", "finalKinds=STATE_EXAM"),
                        LatePlants.finalMark(FinalKind.STATE_EXAM, Answer.LATE));
            case MARK_BY_OUTSIDER ->
                new Cultivation(
                        "OUT_OF_SCOPE",
                        Basis.grantsOf("PUT_MARK"),
                        AuthorPlants.byOutsider(PackageFile.MARKS, "entered_by"));
            case MARK_BY_OFFICE ->
                new Cultivation(
                        "ROLE_NOT_PERMITTED",
                        Basis.grantsOf("PUT_MARK"),
                        AuthorPlants.by(PackageFile.MARKS, "entered_by", PeopleSheets.SECRETARY));
            case MARK_BY_FORMER_EMPLOYEE ->
                new Cultivation("NO_VALID_ROLE", Basis.grantsOf("PUT_MARK"), AuthorPlants::byFormer);
            case MARK_BY_CLASS_TEACHER ->
                new Cultivation("OUT_OF_SCOPE", Basis.grantsOf("PUT_MARK"), AuthorPlants::byClassTeacher);
            case MARK_BY_TEACHER_OF_OTHER_SUBGROUP ->
                new Cultivation("OUT_OF_SCOPE", Basis.grantsOf("PUT_MARK"), AuthorPlants::byTeacherOfOtherSubgroup);
            case MARK_FOR_PUPIL_OF_OTHER_SUBGROUP ->
                new Cultivation("NOT_IN_CLASS", Basis.none(), AuthorPlants::forPupilOfOtherSubgroup);
            case FINAL_MARK_BY_OUTSIDER ->
                new Cultivation(
                        "OUT_OF_SCOPE",
                        Basis.grantsOf("SET_FINAL_MARK"),
                        AuthorPlants.byOutsider(PackageFile.FINAL_MARKS, "entered_by"));
            case ATTENDANCE_BY_OUTSIDER ->
                new Cultivation(
                        "OUT_OF_SCOPE",
                        Basis.grantsOf("RECORD_ATTENDANCE"),
                        AuthorPlants.byOutsider(PackageFile.ATTENDANCE, "entered_by"));
            case HOMEWORK_BY_OFFICE ->
                new Cultivation(
                        "ROLE_NOT_PERMITTED",
                        Basis.grantsOf("ASSIGN_HOMEWORK"),
                        AuthorPlants.by(PackageFile.HOMEWORK, "entered_by", PeopleSheets.PERSONNEL));
            case LESSON_RECORDED_BY_OFFICE ->
                new Cultivation(
                        "ROLE_NOT_PERMITTED",
                        Basis.grantsOf("RECORD_LESSON"),
                        AuthorPlants.by(PackageFile.LESSONS, "recorded_by", PeopleSheets.SECRETARY));
            case MARK_IN_NO_MARK_GRADE ->
                new Cultivation("NO_MARK_GRADE", Basis.rules("no-marks"), PlacePlants::markInNoMarkGrade);
            case FINAL_MARK_IN_NO_MARK_GRADE ->
                new Cultivation("NO_MARK_GRADE", Basis.rules("no-marks"), PlacePlants::finalInNoMarkGrade);
            case OUTSIDE_SCALE ->
                new Cultivation("OUTSIDE_SCALE", Basis.always("base:scale"), PlacePlants::outsideScale);
            case MARK_BEFORE_LESSON ->
                new Cultivation(
                        "LESSON_NOT_STARTED",
                        Basis.rules("not-before-lesson"),
                        PlacePlants.beforeLesson(PackageFile.MARKS, "entered_at"));
            case ATTENDANCE_BEFORE_LESSON ->
                new Cultivation(
                        "LESSON_NOT_STARTED",
                        Basis.rules("not-before-lesson"),
                        PlacePlants.beforeLesson(PackageFile.ATTENDANCE, "entered_at"));
            case LESSON_RECORDED_BEFORE_IT_BEGINS ->
                new Cultivation(
                        "LESSON_NOT_STARTED",
                        Basis.rules("not-before-lesson"),
                        PlacePlants.beforeLesson(PackageFile.LESSONS, "recorded_at"));
            case LESSON_ON_SUNDAY ->
                new Cultivation("NOT_A_SCHOOL_DAY", Basis.always("base:school-days"), PlacePlants::onSunday);
            case LESSON_AFTER_YEAR ->
                new Cultivation("OUTSIDE_PERIOD", Basis.always("base:school-days"), PlacePlants::afterYear);
            case ENTRY_AFTER_YEAR_FINALS ->
                new Cultivation("YEAR_FINALS_SET", Basis.rules("year-final-lock"), PlacePlants::afterYearFinals);
            case ENTRY_IN_CLOSED_YEAR ->
                new Cultivation("YEAR_CLOSED", Basis.rules("closed-year"), PlacePlants::afterClosing);
            case CORRECTION_NOT_REGISTERED ->
                new Cultivation(
                        "CORRECTION_NOT_REGISTERED",
                        Basis.rules("application", "needs=REGISTRATION"),
                        CorrectionPlants.atMark((application, mark) -> application.set("registered_no", null)));
            case CORRECTION_REFUSED ->
                new Cultivation(
                        "CORRECTION_NOT_GRANTED",
                        Basis.rules("application", "needs=GRANT"),
                        CorrectionPlants.atMark((application, mark) -> application.set("decision", "REFUSED")));
            case CORRECTION_UNDECIDED ->
                new Cultivation(
                        "CORRECTION_NOT_GRANTED",
                        Basis.rules("application", "needs=GRANT"),
                        CorrectionPlants.atMark((application, mark) -> application.set("decision", "PENDING")));
            case CORRECTION_WITHOUT_PROTOCOL ->
                new Cultivation(
                        "CORRECTION_PROTOCOL_MISSING",
                        Basis.rules("application", "needs=PROTOCOL"),
                        CorrectionPlants.atMark((application, mark) -> application.set("protocol_no", null)));
            case CORRECTION_BY_WRONG_DEPUTY ->
                new Cultivation(
                        "ROLE_NOT_PERMITTED",
                        Basis.grantsOf("APPLY_CORRECTION"),
                        CorrectionPlants.atMark((application, mark) ->
                                CorrectionPlants.by(application, mark, PeopleSheets.DEPUTY_CLUBS)));
            case CORRECTION_BY_TEACHER ->
                new Cultivation(
                        "ROLE_NOT_PERMITTED",
                        Basis.grantsOf("APPLY_CORRECTION"),
                        CorrectionPlants.atMark((application, mark) ->
                                CorrectionPlants.by(application, mark, application.get("initiator_id"))));
            case UNREADABLE_ROW -> new Cultivation("UNREADABLE_ROW", Basis.none(), RowPlants::broken);
            case DUPLICATE_ID -> new Cultivation("DUPLICATE_ID", Basis.none(), RowPlants::duplicateId);
            case DUPLICATE_ENTRY -> new Cultivation("DUPLICATE_ENTRY", Basis.none(), RowPlants::duplicateEntry);
            case UNKNOWN_PUPIL -> new Cultivation("UNKNOWN_REFERENCE", Basis.none(), RowPlants::unknownPupil);
            case SUPERSEDED_TWICE -> new Cultivation("SUPERSEDED_TWICE", Basis.none(), RowPlants::supersededTwice);
            case SUPERSEDES_OTHER_ENTRY ->
                new Cultivation("SUPERSEDES_OTHER_ENTRY", Basis.none(), RowPlants::supersedesOther);
            case SUBSTITUTION_SHOWN_LATE ->
                new Cultivation(
                        "SUBSTITUTION_NOT_SHOWN",
                        Basis.check("SUBSTITUTION_NOT_SHOWN"),
                        ContentPlants::substitutionShownLate);
            case ABSENCE_WITHOUT_REASON ->
                new Cultivation(
                        "ABSENCE_WITHOUT_REASON",
                        Basis.check("ABSENCE_WITHOUT_REASON"),
                        ContentPlants::absenceWithoutReason);
            case ATTENDANCE_NOT_RECORDED ->
                new Cultivation(
                        "ATTENDANCE_NOT_RECORDED",
                        Basis.check("ATTENDANCE_NOT_RECORDED"),
                        ContentPlants::attendanceNotRecorded);
            case TOPIC_NOT_IN_RUSSIAN ->
                new Cultivation(
                        "NOT_IN_RUSSIAN",
                        Basis.check("NOT_IN_RUSSIAN"),
                        ContentPlants.text(PackageFile.LESSONS, "topic", "Revision of the topic"));
            case TOPIC_MISSING ->
                new Cultivation(
                        "TOPIC_MISSING",
                        Basis.check("TOPIC_MISSING"),
                        ContentPlants.text(PackageFile.LESSONS, "topic", null));
            case HOMEWORK_NOT_IN_RUSSIAN ->
                new Cultivation(
                        "NOT_IN_RUSSIAN",
                        Basis.check("NOT_IN_RUSSIAN"),
                        ContentPlants.text(PackageFile.HOMEWORK, "text", "Read pages 5 and 6"));
            case MARK_NOT_ON_DAY_OF_WORK ->
                new Cultivation("NOT_ON_DAY_OF_WORK", Basis.check("NOT_ON_DAY_OF_WORK"), ContentPlants::notOnDayOfWork);
            case FINAL_MARK_LOWERED_IN_SILENCE ->
                new Cultivation(
                        "LOWERED_WITHOUT_NOTICE",
                        Basis.check("LOWERED_WITHOUT_NOTICE"),
                        ContentPlants::loweredInSilence);
            case FINAL_MARK_LOWERED_WITH_LATE_NOTICE ->
                new Cultivation(
                        "LOWERED_WITHOUT_NOTICE",
                        Basis.check("LOWERED_WITHOUT_NOTICE"),
                        ContentPlants::loweredWithLateNotice);
            case TOO_FEW_MARKS ->
                new Cultivation("TOO_FEW_MARKS", Basis.check("TOO_FEW_MARKS"), ContentPlants::tooFewMarks);
            case STATE_EXAM_NOT_ENTERED ->
                new Cultivation(
                        "STATE_EXAM_NOT_ENTERED", Basis.check("STATE_EXAM_NOT_ENTERED"), ContentPlants::noStateExam);
            case ACTIVITY_NOT_RECORDED ->
                new Cultivation(
                        "ACTIVITY_NOT_RECORDED",
                        Basis.check("ACTIVITY_NOT_RECORDED"),
                        ContentPlants::activityNotRecorded);
            case ROLE_WITHOUT_BASIS ->
                new Cultivation(
                        "ROLE_WITHOUT_BASIS", Basis.check("ROLE_WITHOUT_BASIS"), FamilyPlants::roleWithoutBasis);
            case REMARK_BY_TEACHER ->
                new Cultivation("ROLE_NOT_PERMITTED", Basis.grantsOf("ADD_REMARK"), FamilyPlants::remarkByTeacher);
            case ACCESS_WITHOUT_CONSENT ->
                new Cultivation(
                        "CONSENT_MISSING",
                        Basis.rules("requirement", "fact=CONSENT_ON_FILE")
                                .or(Basis.rules("paperwork", "step=FAMILY_ACCESS", "papers=CONSENT")),
                        FamilyPlants::accessWithoutConsent);
            case ACCESS_WITHOUT_APPLICATION ->
                new Cultivation(
                        "ACCESS_WITHOUT_APPLICATION",
                        Basis.rules("paperwork", "step=FAMILY_ACCESS", "papers=APPLICATION"),
                        FamilyPlants::accessWithoutApplication);
            case VISIT_WITHOUT_ACCESS ->
                new Cultivation(
                        "VISIT_WITHOUT_ACCESS", Basis.always("base:access-giving"), FamilyPlants::visitWithoutAccess);
            case VISIT_AFTER_LEAVING ->
                new Cultivation(
                        "PUPIL_NOT_ENROLLED",
                        Basis.rules("requirement", "fact=PUPIL_ENROLLED"),
                        FamilyPlants::visitAfterLeaving);
            case CORRECTION_WITHOUT_DOCUMENTS ->
                new Cultivation(
                        "CORRECTION_DOCUMENTS_MISSING",
                        Basis.rules("application", "needs=DOCUMENTS"),
                        CorrectionPlants.atApplication((application, mark) -> application.set("documents", 0)));
            case CORRECTION_WITHOUT_GROUND ->
                new Cultivation(
                        "CORRECTION_WITHOUT_GROUND",
                        Basis.check("CORRECTION_WITHOUT_GROUND"),
                        CorrectionPlants.atApplication((application, mark) -> application.set("ground", null)));
            case CORRECTION_DECIDED_BY_DEPUTY ->
                new Cultivation(
                        "ROLE_NOT_PERMITTED",
                        Basis.grantsOf("DECIDE_CORRECTION"),
                        CorrectionPlants.atApplication(
                                (application, mark) -> application.set("decided_by", PeopleSheets.DEPUTY_CONTROL)));
            case CORRECTION_REQUESTED_BY_OFFICE ->
                new Cultivation(
                        "ROLE_NOT_PERMITTED",
                        Basis.grantsOf("REQUEST_CORRECTION"),
                        CorrectionPlants.atApplication(
                                (application, mark) -> application.set("initiator_id", PeopleSheets.SECRETARY)));
            case CORRECTION_DECIDED_BEFORE_IT_WAS_ASKED_FOR ->
                new Cultivation(
                        "CORRECTION_OUT_OF_ORDER",
                        Basis.always("base:corrections"),
                        CorrectionPlants.atApplication(
                                (application, mark) -> application.set("submitted_at", application.get("applied_at"))));
            case CORRECTION_ENTERED_BY_ANOTHER ->
                new Cultivation(
                        "CORRECTION_ENTERED_OTHERWISE",
                        Basis.always("base:corrections"),
                        CorrectionPlants.atApplication(
                                (application, mark) -> application.set("applied_by", PeopleSheets.DEPUTY_CLUBS)));
            default -> DutyKinds.of(kind);
        };
    }
}
