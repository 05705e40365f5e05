package io.schooljournal.rules.sample;

import static io.schooljournal.core.duty.DutyScope.CLASS;
import static io.schooljournal.core.duty.DutyScope.EMPLOYEE;
import static io.schooljournal.core.duty.DutyScope.ENTRY;
import static io.schooljournal.core.duty.DutyScope.LESSON;
import static io.schooljournal.core.duty.DutyScope.PAGE;
import static io.schooljournal.core.duty.DutyScope.PUPIL;
import static io.schooljournal.core.duty.DutyScope.REPRESENTATIVE;

import io.schooljournal.core.duty.DutyScope;
import io.schooljournal.core.duty.Evidence;

/** How duties done too late, or never, are planted, and what an audit makes of them. */
final class DutyKinds {
    private DutyKinds() {}

    static Cultivation of(Violation kind) {
        return switch (kind) {
            case LESSON_OF_OTHER_YEAR ->
                new Cultivation(
                        "OUTSIDE_ACADEMIC_YEAR", Basis.check("OUTSIDE_ACADEMIC_YEAR"), PlacePlants::ofOtherYear);
            case PLAN_LATE -> duty(kind.name(), Evidence.PLAN_ENTERED, PAGE, LessonPlants::planLate);
            case PLAN_MISSING -> duty(kind.name(), Evidence.PLAN_ENTERED, PAGE, LessonPlants::planMissing);
            case PLAN_ITEM_LATE -> duty(kind.name(), Evidence.PLAN_ENTERED, LESSON, LessonPlants::planItemLate);
            case PLAN_ITEM_MISSING ->
                duty(
                        kind.name(),
                        Evidence.PLAN_ENTERED,
                        LESSON,
                        ContentPlants.text(io.schooljournal.rules.exchange.PackageFile.LESSONS, "plan_id", null));
            case TIMETABLE_LATE -> duty(kind.name(), Evidence.TIMETABLE_ENTERED, CLASS, LessonPlants::timetableLate);
            case TIMETABLE_MISSING ->
                duty(kind.name(), Evidence.TIMETABLE_ENTERED, CLASS, LessonPlants::timetableMissing);
            case LESSON_NOT_RECORDED ->
                new Cultivation(
                        kind.name(), Basis.rules("deadline", "advisory=LESSON_RECORD_LATE"), LessonPlants::notRecorded);
            case WORK_MARKED_LATE -> duty(kind.name(), Evidence.MARK_ENTERED, LESSON, WorkPlants::workMarkedLate);
            case WORK_NOT_MARKED -> duty(kind.name(), Evidence.MARK_ENTERED, LESSON, WorkPlants::workNotMarked);
            case ABSENCE_REASON_GIVEN_LATE ->
                duty(kind.name(), Evidence.ABSENCE_REASON_ENTERED, ENTRY, DutyPlants::reasonGivenLate);
            case ABSENCE_REASON_MISSING ->
                duty(kind.name(), Evidence.ABSENCE_REASON_ENTERED, ENTRY, ContentPlants::reasonMissing);
            case FINAL_MARK_MISSING ->
                new Cultivation(
                        kind.name(),
                        Basis.rules("deadline", "advisory=FINAL_MARK_LATE", "finalKinds=PERIOD"),
                        DutyPlants::finalMissing);
            case FINAL_MARK_PUBLISHED_LATE ->
                duty(kind.name(), Evidence.FINAL_MARK_PUBLISHED, ENTRY, DutyPlants::publishedLate);
            case FINAL_MARK_NOT_PUBLISHED ->
                duty(kind.name(), Evidence.FINAL_MARK_PUBLISHED, ENTRY, DutyPlants::notPublished);
            case REMARK_RESOLVED_LATE ->
                duty(kind.name(), Evidence.REMARK_RESOLVED, ENTRY, DutyPlants::remarkResolvedLate);
            case REMARK_UNRESOLVED -> duty(kind.name(), Evidence.REMARK_RESOLVED, ENTRY, DutyPlants::remarkUnresolved);
            case LETTER_ANSWERED_LATE ->
                duty(kind.name(), Evidence.LETTER_ANSWERED, ENTRY, DutyPlants::letterAnsweredLate);
            case LETTER_UNANSWERED -> duty(kind.name(), Evidence.LETTER_ANSWERED, ENTRY, DutyPlants::letterUnanswered);
            case DUTY_DONE_LATE ->
                new Cultivation("DUTY_LATE", Basis.duties(DutyPlants::isDatable), DutyPlants::doneLate);
            default -> ofAccess(kind);
        };
    }

    private static Cultivation ofAccess(Violation kind) {
        return switch (kind) {
            case STAFF_ACCESS_GIVEN_LATE ->
                duty(kind.name(), Evidence.STAFF_ACCESS_GIVEN, EMPLOYEE, AccessPlants::staffGivenLate);
            case STAFF_ACCESS_NOT_GIVEN ->
                duty(kind.name(), Evidence.STAFF_ACCESS_GIVEN, EMPLOYEE, AccessPlants::staffNotGiven);
            case STAFF_ACCESS_REMOVED_LATE ->
                duty(kind.name(), Evidence.STAFF_ACCESS_REMOVED, EMPLOYEE, AccessPlants::staffRemovedLate);
            case STAFF_ACCESS_NOT_REMOVED ->
                duty(kind.name(), Evidence.STAFF_ACCESS_REMOVED, EMPLOYEE, AccessPlants::staffNotRemoved);
            case PUPIL_ACCESS_GIVEN_LATE ->
                duty("FAMILY_ACCESS_GIVEN_LATE", Evidence.FAMILY_ACCESS_GIVEN, PUPIL, AccessPlants::pupilGivenLate);
            case PUPIL_ACCESS_NOT_GIVEN ->
                duty("FAMILY_ACCESS_NOT_GIVEN", Evidence.FAMILY_ACCESS_GIVEN, PUPIL, AccessPlants::pupilNotGiven);
            case PARENT_ACCESS_GIVEN_LATE ->
                duty(
                        "FAMILY_ACCESS_GIVEN_LATE",
                        Evidence.FAMILY_ACCESS_GIVEN,
                        REPRESENTATIVE,
                        AccessPlants::parentGivenLate);
            case PARENT_ACCESS_NOT_GIVEN ->
                duty(
                        "FAMILY_ACCESS_NOT_GIVEN",
                        Evidence.FAMILY_ACCESS_GIVEN,
                        REPRESENTATIVE,
                        AccessPlants::parentNotGiven);
            case PARENT_ACCESS_REMOVED_LATE ->
                duty(
                        "FAMILY_ACCESS_REMOVED_LATE",
                        Evidence.FAMILY_ACCESS_REMOVED,
                        REPRESENTATIVE,
                        AccessPlants::parentRemovedLate);
            case PARENT_ACCESS_NOT_REMOVED ->
                duty(
                        "FAMILY_ACCESS_NOT_REMOVED",
                        Evidence.FAMILY_ACCESS_REMOVED,
                        REPRESENTATIVE,
                        AccessPlants::parentNotRemoved);
            default -> throw new IllegalArgumentException("nobody knows how to plant `" + kind + "`");
        };
    }

    private static Cultivation duty(String code, Evidence evidence, DutyScope per, Plant plant) {
        return new Cultivation(code, Basis.duties(evidence, per), plant);
    }
}
