package io.schooljournal.rules.living;

import io.schooljournal.core.content.Announcement;
import io.schooljournal.core.content.Backup;
import io.schooljournal.core.content.Extract;
import io.schooljournal.core.content.Remark;
import io.schooljournal.core.content.SubgroupList;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.correction.KeepRemarks;
import io.schooljournal.core.usecase.paper.Announce;
import io.schooljournal.core.usecase.paper.CopySignature;
import io.schooljournal.core.usecase.paper.IssueExtract;
import io.schooljournal.core.usecase.paper.KeepCopies;
import io.schooljournal.core.usecase.paper.NewLetter;
import io.schooljournal.core.usecase.paper.RecordBackup;
import io.schooljournal.core.usecase.paper.WriteLetter;
import io.schooljournal.core.usecase.people.AccessApplication;
import io.schooljournal.core.usecase.people.ErasePersonalData;
import io.schooljournal.core.usecase.people.FamilyMember;
import io.schooljournal.core.usecase.people.KeepConsent;
import io.schooljournal.core.usecase.people.KeepFamilyAccess;
import io.schooljournal.core.usecase.people.KeepMembership;
import io.schooljournal.core.usecase.people.KeepPupilCard;
import io.schooljournal.core.usecase.people.KeepRoles;
import io.schooljournal.core.usecase.people.KeepStaffAccess;
import io.schooljournal.core.usecase.people.KeepStaffCard;
import io.schooljournal.core.usecase.people.StaffCard;
import io.schooljournal.core.usecase.reading.ReadDiary;
import io.schooljournal.core.usecase.reading.ReadLists;
import io.schooljournal.core.usecase.reading.ReadLog;
import io.schooljournal.core.usecase.reading.ReadPage;
import io.schooljournal.core.usecase.year.CloseYear;
import io.schooljournal.core.usecase.year.KeepSubgroup;
import io.schooljournal.core.usecase.year.OpenJournal;
import io.schooljournal.core.usecase.year.PromoteClass;
import io.schooljournal.core.usecase.year.Promotion;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An activity of the register or of reading, and the question that the policy must be asked for it.
 *
 * @param name its name
 * @param action the action
 * @param target what it is about
 * @param onOrder whether the head's order is at hand
 * @param run does it on a school day
 */
record Activity(
        String name,
        Action action,
        Function<SchoolDay, Target.Builder> target,
        boolean onOrder,
        BiFunction<SchoolDay, Deed, Object> run) {
    private static Activity of(
            String name,
            Action action,
            Function<SchoolDay, Target.Builder> target,
            BiFunction<SchoolDay, Deed, Object> run) {
        return new Activity(name, action, target, false, run);
    }

    private static Target.Builder school(SchoolDay day) {
        return Target.builder();
    }

    private static Target.Builder ofClass(SchoolDay day) {
        return Target.builder().schoolClass(day.journal().schoolClass()).grade(Grade.of(7));
    }

    private static Target.Builder ofPage(SchoolDay day) {
        return ofClass(day)
                .subject(Given.ALGEBRA)
                .subjectArea(SubjectArea.OTHER)
                .activity(io.schooljournal.core.school.Activity.LESSONS);
    }

    private static Target.Builder ofPupil(SchoolDay day) {
        return ofClass(day).pupil(day.pupil());
    }

    private static FamilyMember member(SchoolDay day) {
        return new FamilyMember(day.journal(), day.pupil(), SchoolDay.PARENT, Role.PARENT);
    }

    private static final CopySignature SIGNATURE = new CopySignature(Role.DIRECTOR, null, true);

    /** Returns all of them. */
    static List<Activity> all() {
        return Stream.of(lists(), people(), control(), reading())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Activity> lists() {
        return List.of(
                new Activity(
                        "CloseYear",
                        Action.CLOSE_YEAR,
                        Activity::ofClass,
                        true,
                        (day, deed) -> CloseYear.using(day.ports()).close(deed, day.journal(), SchoolDay.ORDER, 1)),
                new Activity(
                        "OpenJournal",
                        Action.CLOSE_YEAR,
                        day -> ofClass(day).grade(Grade.of(8)),
                        true,
                        (day, deed) -> OpenJournal.using(day.ports())
                                .open(deed, day.given.journal(2025), Grade.of(8), SchoolDay.ORDER)),
                new Activity(
                        "PromoteClass",
                        Action.CLOSE_YEAR,
                        day -> ofClass(day).grade(Grade.of(8)),
                        true,
                        (day, deed) -> PromoteClass.using(day.ports())
                                .promote(
                                        deed,
                                        new Promotion(
                                                day.journal(),
                                                day.given.journal(2025),
                                                Grade.of(8),
                                                SchoolDay.SEP_1,
                                                Set.of(),
                                                SchoolDay.ORDER))
                                .get(0)),
                of(
                        "KeepMembership.enrol",
                        Action.ENROL_PUPIL,
                        Activity::ofPupil,
                        (day, deed) -> KeepMembership.using(day.ports())
                                .enrol(deed, day.journal(), day.change(SchoolDay.OCT_2), 1)),
                of(
                        "KeepMembership.withdraw",
                        Action.ENROL_PUPIL,
                        Activity::ofPupil,
                        (day, deed) -> KeepMembership.using(day.ports())
                                .withdraw(deed, day.journal(), day.change(SchoolDay.OCT_1), 1)),
                of(
                        "KeepSubgroup",
                        Action.EDIT_SUBGROUPS,
                        day -> ofPage(day).subgroup(new SubgroupId("1")),
                        (day, deed) -> KeepSubgroup.using(day.ports())
                                .keep(
                                        deed,
                                        day.journal(),
                                        Given.ALGEBRA,
                                        new SubgroupId("1"),
                                        new SubgroupList("1", List.of(day.pupil())),
                                        0)));
    }

    private static List<Activity> people() {
        return List.of(
                of(
                        "KeepPupilCard",
                        Action.EDIT_PUPIL_CARD,
                        Activity::ofPupil,
                        (day, deed) ->
                                KeepPupilCard.using(day.ports()).keep(deed, day.journal(), day.pupil(), "Ёлкина", 0)),
                of(
                        "KeepStaffCard",
                        Action.EDIT_STAFF_CARD,
                        Activity::school,
                        (day, deed) -> KeepStaffCard.using(day.ports())
                                .keep(
                                        deed,
                                        day.school(),
                                        SchoolDay.EMPLOYEE,
                                        new StaffCard("Новая", SchoolDay.SEP_1, null),
                                        Papers.of(Paper.ORDER, Paper.CHANGE_NOTICE),
                                        0)),
                of(
                        "ErasePersonalData.ofPupil",
                        Action.EDIT_PUPIL_CARD,
                        Activity::ofPupil,
                        (day, deed) ->
                                ErasePersonalData.using(day.ports()).ofPupil(deed, day.journal(), day.pupil(), 0)),
                of(
                        "ErasePersonalData.ofEmployee",
                        Action.EDIT_STAFF_CARD,
                        Activity::school,
                        (day, deed) -> ErasePersonalData.using(day.ports())
                                .ofEmployee(deed, day.school(), SchoolDay.EMPLOYEE, 0)),
                of(
                        "KeepRoles.assign",
                        Action.ASSIGN_ROLE,
                        Activity::school,
                        (day, deed) -> KeepRoles.using(day.ports())
                                .assign(
                                        deed,
                                        day.school(),
                                        SchoolDay.EMPLOYEE,
                                        "н",
                                        RoleAssignment.of(Role.SECRETARY))),
                of(
                        "KeepRoles.end",
                        Action.ASSIGN_ROLE,
                        Activity::school,
                        (day, deed) -> KeepRoles.using(day.ports())
                                .end(deed, day.school(), SchoolDay.EMPLOYEE, "н", SchoolDay.OCT_1, 1)),
                of(
                        "KeepStaffAccess.give",
                        Action.MANAGE_STAFF_ACCESS,
                        Activity::school,
                        (day, deed) ->
                                KeepStaffAccess.using(day.ports()).give(deed, day.school(), SchoolDay.EMPLOYEE, 0)),
                of(
                        "KeepStaffAccess.end",
                        Action.MANAGE_STAFF_ACCESS,
                        Activity::school,
                        (day, deed) ->
                                KeepStaffAccess.using(day.ports()).end(deed, day.school(), SchoolDay.EMPLOYEE, 1)),
                of(
                        "KeepFamilyAccess.apply",
                        Action.MANAGE_FAMILY_ACCESS,
                        Activity::ofPupil,
                        (day, deed) -> KeepFamilyAccess.using(day.ports())
                                .apply(deed, member(day), new AccessApplication(Papers.NONE, false, null), 0)),
                of(
                        "KeepFamilyAccess.give",
                        Action.MANAGE_FAMILY_ACCESS,
                        Activity::ofPupil,
                        (day, deed) -> KeepFamilyAccess.using(day.ports()).give(deed, member(day), 0)),
                of(
                        "KeepFamilyAccess.end",
                        Action.MANAGE_FAMILY_ACCESS,
                        Activity::ofPupil,
                        (day, deed) -> KeepFamilyAccess.using(day.ports()).end(deed, member(day), 1)),
                of(
                        "KeepConsent.record",
                        Action.RECORD_CONSENT,
                        Activity::ofPupil,
                        (day, deed) -> KeepConsent.using(day.ports())
                                .record(deed, day.journal(), day.pupil(), SchoolDay.EMPLOYEE, SchoolDay.SEP_1, 0)),
                of(
                        "KeepConsent.withdraw",
                        Action.RECORD_CONSENT,
                        Activity::ofPupil,
                        (day, deed) -> KeepConsent.using(day.ports())
                                .withdraw(deed, day.journal(), day.pupil(), SchoolDay.PARENT, 1)));
    }

    private static List<Activity> control() {
        return List.of(
                of(
                        "KeepRemarks.make",
                        Action.ADD_REMARK,
                        Activity::ofPage,
                        (day, deed) -> KeepRemarks.using(day.ports())
                                .make(
                                        deed,
                                        day.journal(),
                                        Given.ALGEBRA,
                                        "r-2",
                                        new Remark(SchoolDay.EMPLOYEE, "нет темы", null, null, false))),
                of(
                        "KeepRemarks.answer",
                        Action.WRITE_LETTER,
                        Activity::ofPage,
                        (day, deed) -> KeepRemarks.using(day.ports())
                                .answer(deed, day.journal(), Given.ALGEBRA, "r-1", "исправлено", 1)),
                of(
                        "KeepRemarks.resolve",
                        Action.ADD_REMARK,
                        Activity::ofPage,
                        (day, deed) ->
                                KeepRemarks.using(day.ports()).resolve(deed, day.journal(), Given.ALGEBRA, "r-1", 1)),
                of(
                        "WriteLetter",
                        Action.WRITE_LETTER,
                        day -> ofPupil(day).subject(Given.ALGEBRA),
                        (day, deed) -> WriteLetter.using(day.ports())
                                .write(
                                        deed,
                                        new NewLetter(
                                                day.journal(),
                                                day.pupil(),
                                                Given.ALGEBRA,
                                                SchoolDay.PARENT,
                                                "Приходите",
                                                null))),
                of(
                        "KeepCopies.print",
                        Action.PRINT_JOURNAL,
                        Activity::ofClass,
                        (day, deed) -> KeepCopies.using(day.ports()).print(deed, day.journal(), "c", "q1")),
                of(
                        "KeepCopies.sign",
                        Action.SIGN_COPY,
                        Activity::ofClass,
                        (day, deed) -> KeepCopies.using(day.ports()).sign(deed, day.journal(), "c", SIGNATURE, 1)),
                of(
                        "KeepCopies.sign page",
                        Action.SIGN_COPY,
                        Activity::ofPage,
                        (day, deed) -> KeepCopies.using(day.ports())
                                .sign(
                                        deed,
                                        day.journal(),
                                        "c",
                                        new CopySignature(Role.DIRECTOR, Given.ALGEBRA, true),
                                        1)),
                of(
                        "KeepCopies.certify",
                        Action.CERTIFY_COPY,
                        Activity::ofClass,
                        (day, deed) -> KeepCopies.using(day.ports()).certify(deed, day.journal(), "c", SIGNATURE, 1)),
                of(
                        "IssueExtract",
                        Action.ISSUE_EXTRACT,
                        Activity::ofPupil,
                        (day, deed) -> IssueExtract.using(day.ports())
                                .issue(
                                        deed,
                                        day.journal(),
                                        day.pupil(),
                                        new Extract(SchoolDay.PARENT, SchoolDay.SEP_1, SchoolDay.OCT_1))),
                of(
                        "Announce to a class",
                        Action.EDIT_EVENTS,
                        Activity::ofClass,
                        (day, deed) -> Announce.using(day.ports())
                                .announce(deed, day.journal(), "a", new Announcement("Концерт", null), Papers.NONE, 0)),
                of(
                        "Announce to the school",
                        Action.EDIT_EVENTS,
                        Activity::school,
                        (day, deed) -> Announce.using(day.ports())
                                .announce(
                                        deed, day.register(), "a", new Announcement("Концерт", null), Papers.NONE, 0)),
                of(
                        "RecordBackup",
                        Action.BACK_UP,
                        Activity::school,
                        (day, deed) -> RecordBackup.using(day.ports())
                                .record(
                                        deed,
                                        day.school(),
                                        new Backup(
                                                "q1",
                                                List.of(new Backup.Medium("диск", "архив")),
                                                "a".repeat(64),
                                                null))));
    }

    private static List<Activity> reading() {
        return List.of(
                of(
                        "ReadDiary",
                        Action.READ_DIARY,
                        Activity::ofPupil,
                        (day, deed) -> ReadDiary.using(day.ports())
                                .read(deed, day.journal(), day.pupil(), SchoolDay.SEP_1, SchoolDay.OCT_2)),
                of(
                        "ReadDiary.visit",
                        Action.READ_DIARY,
                        Activity::ofPupil,
                        (day, deed) -> ReadDiary.using(day.ports())
                                .visit(deed, day.journal(), day.pupil(), SchoolDay.SEP_1, SchoolDay.OCT_2)),
                of(
                        "ReadPage",
                        Action.READ_JOURNAL,
                        Activity::ofPage,
                        (day, deed) -> ReadPage.using(day.ports())
                                .read(deed, day.journal(), Given.ALGEBRA, SchoolDay.SEP_1, SchoolDay.OCT_2)),
                of(
                        "ReadPage.versions",
                        Action.READ_JOURNAL,
                        Activity::ofPage,
                        (day, deed) -> ReadPage.using(day.ports())
                                .versions(deed, day.journal(), Given.ALGEBRA, day.given.slot())),
                of(
                        "ReadPage.changes",
                        Action.READ_JOURNAL,
                        Activity::ofPage,
                        (day, deed) -> ReadPage.using(day.ports()).changes(deed, day.journal(), Given.ALGEBRA, 0, 10)),
                of(
                        "ReadLog",
                        Action.READ_JOURNAL,
                        Activity::ofClass,
                        (day, deed) -> ReadLog.using(day.ports()).read(deed, day.journal(), 0, 10)),
                of(
                        "KeepCopies.register",
                        Action.READ_JOURNAL,
                        Activity::ofClass,
                        (day, deed) -> KeepCopies.using(day.ports()).register(deed, day.journal())),
                of(
                        "ReadLists.ofClass",
                        Action.READ_LISTS,
                        Activity::ofClass,
                        (day, deed) -> ReadLists.using(day.ports()).ofClass(deed, day.journal())),
                of(
                        "ReadLists.ofStaff",
                        Action.READ_LISTS,
                        Activity::school,
                        (day, deed) -> ReadLists.using(day.ports()).ofStaff(deed, day.school())));
    }
}
