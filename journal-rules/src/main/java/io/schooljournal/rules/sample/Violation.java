package io.schooljournal.rules.sample;

import io.schooljournal.core.policy.JournalPolicy;
import java.time.LocalDate;

/**
 * A kind of violation (вид нарушения) that can be planted.
 *
 * <p>Which regulations know it is told by {@link #appliesTo}; how it is planted and found is told by {@link Cultivation}.
 */
public enum Violation {
    /** A current mark after its window has closed. */
    CURRENT_MARK_AFTER_WINDOW,
    /** A mark of written work after its window has closed. */
    WRITTEN_MARK_AFTER_WINDOW,
    /** A mark of monitoring after its window has closed. */
    MONITORING_MARK_AFTER_WINDOW,
    /** A mark of an essay after its window has closed. */
    ESSAY_MARK_AFTER_WINDOW,
    /** A mark changed after its window has closed. */
    MARK_CHANGED_AFTER_WINDOW,
    /** Attendance after its window has closed. */
    ATTENDANCE_AFTER_WINDOW,
    /** A final mark of the period after its window has closed. */
    FINAL_MARK_AFTER_WINDOW,
    /** A current mark that is late. */
    CURRENT_MARK_LATE,
    /** A mark of written work that is late. */
    WRITTEN_MARK_LATE,
    /** Attendance that is late. */
    ATTENDANCE_LATE,
    /** The record of a lesson that is late. */
    LESSON_RECORD_LATE,
    /** Homework that is late. */
    HOMEWORK_LATE,
    /** A final mark of the period that is late. */
    PERIOD_FINAL_LATE,
    /** A final mark of the year that is late. */
    YEAR_FINAL_LATE,
    /** A result of a state examination that is late. */
    STATE_EXAM_LATE,
    /** A mark by a teacher of other pages. */
    MARK_BY_OUTSIDER,
    /** A mark by the secretary. */
    MARK_BY_OFFICE,
    /** A mark by someone whose role has ended. */
    MARK_BY_FORMER_EMPLOYEE,
    /** A mark by the class teacher in another's subject. */
    MARK_BY_CLASS_TEACHER,
    /** A mark by the teacher of the other subgroup. */
    MARK_BY_TEACHER_OF_OTHER_SUBGROUP,
    /** A mark for a pupil of the other subgroup. */
    MARK_FOR_PUPIL_OF_OTHER_SUBGROUP,
    /** A final mark by a teacher of other pages. */
    FINAL_MARK_BY_OUTSIDER,
    /** Attendance by a teacher of other pages. */
    ATTENDANCE_BY_OUTSIDER,
    /** Homework by the personnel officer. */
    HOMEWORK_BY_OFFICE,
    /** A lesson recorded by the secretary. */
    LESSON_RECORDED_BY_OFFICE,
    /** A mark in a grade that has none. */
    MARK_IN_NO_MARK_GRADE,
    /** A final mark in a grade that has none. */
    FINAL_MARK_IN_NO_MARK_GRADE,
    /** A mark that the scale does not have. */
    OUTSIDE_SCALE,
    /** A mark entered before the lesson. */
    MARK_BEFORE_LESSON,
    /** Attendance entered before the lesson. */
    ATTENDANCE_BEFORE_LESSON,
    /** A lesson recorded before it has begun. */
    LESSON_RECORDED_BEFORE_IT_BEGINS,
    /** A lesson on a Sunday. */
    LESSON_ON_SUNDAY,
    /** A lesson after the last study period. */
    LESSON_AFTER_YEAR,
    /** An entry after the year's final mark is set. */
    ENTRY_AFTER_YEAR_FINALS,
    /** An entry after the year is closed. */
    ENTRY_IN_CLOSED_YEAR,
    /** A correction whose application is not registered. */
    CORRECTION_NOT_REGISTERED,
    /** A correction that was refused and yet made. */
    CORRECTION_REFUSED,
    /** A correction made before the decision. */
    CORRECTION_UNDECIDED,
    /** A correction after a retake without a protocol. */
    CORRECTION_WITHOUT_PROTOCOL,
    /** A correction made by a deputy who does not answer for control. */
    CORRECTION_BY_WRONG_DEPUTY,
    /** A correction made by the teacher. */
    CORRECTION_BY_TEACHER,
    /** A row that cannot be understood. */
    UNREADABLE_ROW,
    /** An identifier that is there already. */
    DUPLICATE_ID,
    /** The same attendance recorded twice. */
    DUPLICATE_ENTRY,
    /** A pupil whom nobody knows. */
    UNKNOWN_PUPIL,
    /** A mark replaced twice. */
    SUPERSEDED_TWICE,
    /** An entry in place of another's. */
    SUPERSEDES_OTHER_ENTRY,
    /** A substitution shown after the lesson was recorded. */
    SUBSTITUTION_SHOWN_LATE,
    /** An absence without a reason. */
    ABSENCE_WITHOUT_REASON,
    /** A lesson at which attendance is not recorded. */
    ATTENDANCE_NOT_RECORDED,
    /** A lesson's topic that is not in Russian. */
    TOPIC_NOT_IN_RUSSIAN,
    /** A lesson without a topic. */
    TOPIC_MISSING,
    /** Homework that is not in Russian. */
    HOMEWORK_NOT_IN_RUSSIAN,
    /** A mark in the column of another day than that of its work. */
    MARK_NOT_ON_DAY_OF_WORK,
    /** A lowered final mark of which nobody was told. */
    FINAL_MARK_LOWERED_IN_SILENCE,
    /** A lowered final mark that was told too late. */
    FINAL_MARK_LOWERED_WITH_LATE_NOTICE,
    /** A final mark with too few marks behind it. */
    TOO_FEW_MARKS,
    /** A pupil whose state examination is not entered. */
    STATE_EXAM_NOT_ENTERED,
    /** A club of which nothing is recorded. */
    ACTIVITY_NOT_RECORDED,
    /** An assignment without an order. */
    ROLE_WITHOUT_BASIS,
    /** A remark of control made by a teacher. */
    REMARK_BY_TEACHER,
    /** Access given to a parent without consent. */
    ACCESS_WITHOUT_CONSENT,
    /** Access given to a parent without an application. */
    ACCESS_WITHOUT_APPLICATION,
    /** A visit by a parent without access. */
    VISIT_WITHOUT_ACCESS,
    /** A visit by a pupil who has left. */
    VISIT_AFTER_LEAVING,
    /** A correction asked for without documents. */
    CORRECTION_WITHOUT_DOCUMENTS,
    /** A correction asked for without a ground. */
    CORRECTION_WITHOUT_GROUND,
    /** A correction decided by a deputy head. */
    CORRECTION_DECIDED_BY_DEPUTY,
    /** A correction asked for by the secretary. */
    CORRECTION_REQUESTED_BY_OFFICE,
    /** A correction decided before it was asked for. */
    CORRECTION_DECIDED_BEFORE_IT_WAS_ASKED_FOR,
    /** A correction entered by another than the application says. */
    CORRECTION_ENTERED_BY_ANOTHER,
    /** A lesson in the journal of another academic year. */
    LESSON_OF_OTHER_YEAR,
    /** A page whose lesson plan was completed too late. */
    PLAN_LATE,
    /** A page without a lesson plan. */
    PLAN_MISSING,
    /** A topic that came into the plan after its lesson. */
    PLAN_ITEM_LATE,
    /** A lesson whose topic is not in the plan. */
    PLAN_ITEM_MISSING,
    /** A timetable entered too late. */
    TIMETABLE_LATE,
    /** A class without a timetable. */
    TIMETABLE_MISSING,
    /** A lesson that nobody recorded. */
    LESSON_NOT_RECORDED,
    /** Marks of written work after the next lesson, while their window is open. */
    WORK_MARKED_LATE,
    /** Written work that nobody marked. */
    WORK_NOT_MARKED,
    /** The reason of an absence given when the duty to give it was long due. */
    ABSENCE_REASON_GIVEN_LATE,
    /** The reason of an absence owed and not given. */
    ABSENCE_REASON_MISSING,
    /** A pupil without a final mark of the period. */
    FINAL_MARK_MISSING,
    /** A final mark made known too late. */
    FINAL_MARK_PUBLISHED_LATE,
    /** A final mark made known to nobody. */
    FINAL_MARK_NOT_PUBLISHED,
    /** An employee who got access too late. */
    STAFF_ACCESS_GIVEN_LATE,
    /** An employee without access. */
    STAFF_ACCESS_NOT_GIVEN,
    /** Access of an employee who left, ended too late. */
    STAFF_ACCESS_REMOVED_LATE,
    /** Access of an employee who left, not ended. */
    STAFF_ACCESS_NOT_REMOVED,
    /** A pupil who got access too late. */
    PUPIL_ACCESS_GIVEN_LATE,
    /** A pupil without access. */
    PUPIL_ACCESS_NOT_GIVEN,
    /** A parent who got access too late. */
    PARENT_ACCESS_GIVEN_LATE,
    /** A parent who applied and got no access. */
    PARENT_ACCESS_NOT_GIVEN,
    /** Access of a parent whose child left, ended too late. */
    PARENT_ACCESS_REMOVED_LATE,
    /** Access of a parent whose child left, not ended. */
    PARENT_ACCESS_NOT_REMOVED,
    /** A remark put right too late. */
    REMARK_RESOLVED_LATE,
    /** A remark not put right. */
    REMARK_UNRESOLVED,
    /** A letter answered too late. */
    LETTER_ANSWERED_LATE,
    /** A letter not answered. */
    LETTER_UNANSWERED,
    /** A duty of the list of duties done too late. */
    DUTY_DONE_LATE;

    /**
     * Tells whether a regulation knows this violation, so that an audit by it can find one.
     *
     * @param policy the regulation
     * @param day the day whose edition is asked
     * @return false where no clause of it speaks of the matter
     */
    public boolean appliesTo(JournalPolicy policy, LocalDate day) {
        return Cultivation.of(this).basis().of(policy, day) != null;
    }

    /**
     * Returns the code of the finding.
     *
     * @return the code
     */
    public String code() {
        return Cultivation.of(this).code();
    }
}
