package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.duty.DutyScope;
import io.schooljournal.core.duty.Evidence;
import io.schooljournal.rules.reckoning.Norm;
import org.jspecify.annotations.Nullable;

/**
 * The codes of findings about duties: of each thing to be done one for its being done late, and one for its not being done.
 *
 * <p>They are kept apart from {@link Codes}: they are found by reckoning what is due, not row by row. A late record of a
 * lesson, late homework, attendance, marks and final marks are not among them, for decisions call those late.
 */
enum DutyCode {
    /** A page's lesson plan was completed too late. */
    PLAN_LATE,
    /** A page has no lesson plan. */
    PLAN_MISSING,
    /** The topic of a lesson came into the plan after the lesson. */
    PLAN_ITEM_LATE,
    /** The topic of a lesson is not in the plan. */
    PLAN_ITEM_MISSING,
    /** A class's timetable was entered too late. */
    TIMETABLE_LATE,
    /** A class has no timetable for a period. */
    TIMETABLE_MISSING,
    /** A held lesson was not recorded. */
    LESSON_NOT_RECORDED,
    /** A lesson that has to have homework has none. */
    HOMEWORK_MISSING,
    /** A lesson whose attendance has to be entered has none. */
    ATTENDANCE_MISSING,
    /** The marks of frontal work came too late. */
    WORK_MARKED_LATE,
    /** Frontal work was not marked. */
    WORK_NOT_MARKED,
    /** The reason of an absence was given too late. */
    ABSENCE_REASON_GIVEN_LATE,
    /** The reason of an absence was not given. */
    ABSENCE_REASON_MISSING,
    /** A pupil has no final mark where one is owed. */
    FINAL_MARK_MISSING,
    /** A final mark was made known too late. */
    FINAL_MARK_PUBLISHED_LATE,
    /** A final mark was not made known. */
    FINAL_MARK_NOT_PUBLISHED,
    /** An employee got access too late. */
    STAFF_ACCESS_GIVEN_LATE,
    /** An employee got no access. */
    STAFF_ACCESS_NOT_GIVEN,
    /** The access of an employee who left was ended too late. */
    STAFF_ACCESS_REMOVED_LATE,
    /** The access of an employee who left was not ended. */
    STAFF_ACCESS_NOT_REMOVED,
    /** A pupil or parent got access too late. */
    FAMILY_ACCESS_GIVEN_LATE,
    /** A pupil or parent got no access. */
    FAMILY_ACCESS_NOT_GIVEN,
    /** The access of a pupil who left, or of the parents, was ended too late. */
    FAMILY_ACCESS_REMOVED_LATE,
    /** The access of a pupil who left, or of the parents, was not ended. */
    FAMILY_ACCESS_NOT_REMOVED,
    /** A remark was put right too late. */
    REMARK_RESOLVED_LATE,
    /** A remark was not put right. */
    REMARK_UNRESOLVED,
    /** A letter was answered too late. */
    LETTER_ANSWERED_LATE,
    /** A letter was not answered. */
    LETTER_UNANSWERED,
    /** A duty that only its record shows was done too late. */
    DUTY_LATE;

    /** The code of a thing done late, or null when that is said elsewhere. */
    static @Nullable DutyCode late(Norm norm) {
        return switch (norm.evidence()) {
            case DUTY -> DUTY_LATE;
            case PLAN_ENTERED -> norm.per() == DutyScope.LESSON ? PLAN_ITEM_LATE : PLAN_LATE;
            case TIMETABLE_ENTERED -> TIMETABLE_LATE;
            case MARK_ENTERED -> norm.entry() ? null : WORK_MARKED_LATE;
            case ABSENCE_REASON_ENTERED -> norm.entry() ? null : ABSENCE_REASON_GIVEN_LATE;
            case FINAL_MARK_PUBLISHED -> FINAL_MARK_PUBLISHED_LATE;
            case STAFF_ACCESS_GIVEN -> STAFF_ACCESS_GIVEN_LATE;
            case STAFF_ACCESS_REMOVED -> STAFF_ACCESS_REMOVED_LATE;
            case FAMILY_ACCESS_GIVEN -> FAMILY_ACCESS_GIVEN_LATE;
            case FAMILY_ACCESS_REMOVED -> FAMILY_ACCESS_REMOVED_LATE;
            case REMARK_RESOLVED -> REMARK_RESOLVED_LATE;
            case LETTER_ANSWERED -> LETTER_ANSWERED_LATE;
            case LESSON_RECORDED, HOMEWORK_ENTERED, ATTENDANCE_ENTERED, FINAL_MARK_ENTERED, LOWERING_NOTIFIED -> null;
        };
    }

    /** The code of a thing not done, or null when only the list of duties says so. */
    static @Nullable DutyCode missing(Norm norm) {
        return switch (norm.evidence()) {
            case PLAN_ENTERED -> norm.per() == DutyScope.LESSON ? PLAN_ITEM_MISSING : PLAN_MISSING;
            case TIMETABLE_ENTERED -> TIMETABLE_MISSING;
            case LESSON_RECORDED -> LESSON_NOT_RECORDED;
            case HOMEWORK_ENTERED -> HOMEWORK_MISSING;
            case ATTENDANCE_ENTERED -> ATTENDANCE_MISSING;
            case MARK_ENTERED -> WORK_NOT_MARKED;
            case ABSENCE_REASON_ENTERED -> ABSENCE_REASON_MISSING;
            case FINAL_MARK_ENTERED -> FINAL_MARK_MISSING;
            case FINAL_MARK_PUBLISHED -> FINAL_MARK_NOT_PUBLISHED;
            case STAFF_ACCESS_GIVEN -> STAFF_ACCESS_NOT_GIVEN;
            case STAFF_ACCESS_REMOVED -> STAFF_ACCESS_NOT_REMOVED;
            case FAMILY_ACCESS_GIVEN -> FAMILY_ACCESS_NOT_GIVEN;
            case FAMILY_ACCESS_REMOVED -> FAMILY_ACCESS_NOT_REMOVED;
            case REMARK_RESOLVED -> REMARK_UNRESOLVED;
            case LETTER_ANSWERED -> LETTER_UNANSWERED;
            case DUTY, LOWERING_NOTIFIED -> null;
        };
    }

    /** A duty that was neglected warns, for nothing in the journal is wrong by it; an account that stays open is a breach. */
    static Severity severity(boolean late, Norm norm) {
        boolean staysOpen =
                norm.evidence() == Evidence.STAFF_ACCESS_REMOVED || norm.evidence() == Evidence.FAMILY_ACCESS_REMOVED;
        return staysOpen && !late && !norm.advised() ? Severity.ERROR : Severity.WARNING;
    }

    /** The code under which what cannot be told of a norm is counted. */
    static String ofUnknown(Norm norm) {
        DutyCode missing = missing(norm);
        return (missing == null ? DUTY_LATE : missing).name();
    }
}
