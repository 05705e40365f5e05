package io.schooljournal.rules.literal;

import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.SchoolLevel;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do what: the table of roles and scopes, row by row, asked for one role.
 *
 * @param school whose regulation is read
 * @param role the role asked
 * @param facts the facts of the request
 */
record WhoMay(School school, RoleAssignment role, Facts facts) {
    Standing judge() {
        return switch (facts.request().action()) {
            case READ_JOURNAL -> readJournal();
            case READ_DIARY -> readDiary();
            case RECORD_LESSON, ASSIGN_HOMEWORK, PUT_MARK, CHANGE_MARK, SET_FINAL_MARK -> enter();
            case RECORD_ATTENDANCE -> recordAttendance();
            case SET_ABSENCE_REASON -> setAbsenceReason();
            case REQUEST_CORRECTION -> requestCorrection();
            case DECIDE_CORRECTION -> decideCorrection();
            case APPLY_CORRECTION -> applyCorrection();
            case EDIT_PUPIL_CARD -> editPupilCard();
            case EDIT_SUBGROUPS -> editSubgroups();
            case ENROL_PUPIL -> enrolPupil();
            case EDIT_STAFF_CARD -> editStaffCard();
            case ADD_REMARK -> addRemark();
            case PRINT_JOURNAL -> printJournal();
            case CERTIFY_COPY -> certifyCopy();
            default -> new WhoMayBesides(school, this).judge();
        };
    }

    private Standing readJournal() {
        return switch (role.role()) {
            case DIRECTOR, JOURNAL_ADMIN -> Standing.GRANTS;
            case DEPUTY_HEAD -> Standing.here(role.informatization() || inOwnLevels());
            case CLASS_TEACHER -> Standing.here(ofOwnClass());
            case SUBJECT_TEACHER -> Standing.here(onOwnPage());
            case PARENT, PUPIL -> Standing.EXCLUDED;
            case AUTHORITY_REPRESENTATIVE -> thirdParty();
            default -> Standing.NEVER;
        };
    }

    /** The authority's representative gets reports (R-3.2.10.b), third parties nothing (R-2.12.b). */
    private Standing thirdParty() {
        return school == School.SOSH21 ? Standing.EXCLUDED : Standing.NEVER;
    }

    private Standing readDiary() {
        return switch (role.role()) {
            case PARENT, PUPIL -> readDiaryAsRecipient();
            case DIRECTOR, JOURNAL_ADMIN -> Standing.GRANTS;
            case DEPUTY_HEAD -> Standing.here(role.informatization() || inOwnLevels());
            case CLASS_TEACHER -> Standing.here(ofOwnClass());
            case AUTHORITY_REPRESENTATIVE -> thirdParty();
            default -> Standing.NEVER;
        };
    }

    /** Nobody else's data; in sosh21 with consent (R-3.1.c, R-3.1.6) and only while enrolled. */
    private Standing readDiaryAsRecipient() {
        if (!ofOwnPupil()) {
            return Standing.NOT_HERE;
        }
        Set<ReasonCode> refusals = EnumSet.noneOf(ReasonCode.class);
        if (school == School.SOSH21 && !facts.pupilEnrolled()) {
            refusals.add(ReasonCode.PUPIL_NOT_ENROLLED);
        }
        if (school == School.SOSH21 && !facts.consentOnFile()) {
            refusals.add(ReasonCode.CONSENT_MISSING);
        }
        return new Standing(refusals.isEmpty(), refusals);
    }

    private Standing enter() {
        return switch (role.role()) {
            case SUBJECT_TEACHER -> Standing.here(onOwnPage());
            case DIRECTOR -> Standing.GRANTS;
            case DEPUTY_HEAD -> Standing.here(inOwnLevels() && inOwnModule());
            case JOURNAL_ADMIN -> facts.directive() ? Standing.GRANTS : Standing.refuses(ReasonCode.DIRECTIVE_MISSING);
            default -> Standing.NEVER;
        };
    }

    /** As any entry; in shkola4 (4.4.2) and gymnasium11 (4.3.4) also the class teacher of the class. */
    private Standing recordAttendance() {
        return switch (role.role()) {
            case CLASS_TEACHER ->
                school == School.SHKOLA4 || school == School.GYMNASIUM11 ? Standing.here(ofOwnClass()) : Standing.NEVER;
            default -> enter();
        };
    }

    private Standing setAbsenceReason() {
        return switch (role.role()) {
            case CLASS_TEACHER -> Standing.here(ofOwnClass());
            case SUBJECT_TEACHER -> Standing.here(onOwnPage());
            case DIRECTOR -> Standing.GRANTS;
            case DEPUTY_HEAD -> Standing.here(inOwnLevels() && inOwnModule());
            default -> Standing.NEVER;
        };
    }

    private Standing requestCorrection() {
        return switch (role.role()) {
            case SUBJECT_TEACHER -> Standing.here(onOwnPage());
            case DEPUTY_HEAD -> Standing.here(role.journalControl() || inOwnLevels());
            default -> Standing.NEVER;
        };
    }

    private Standing decideCorrection() {
        return switch (role.role()) {
            case DIRECTOR -> Standing.GRANTS;
            default -> Standing.NEVER;
        };
    }

    private Standing applyCorrection() {
        return switch (role.role()) {
            case DEPUTY_HEAD -> role.journalControl() ? Standing.GRANTS : Standing.NEVER;
            default -> Standing.NEVER;
        };
    }

    private Standing editPupilCard() {
        boolean gymnasium = school == School.GYMNASIUM11;
        return switch (role.role()) {
            case CLASS_TEACHER -> gymnasium ? Standing.NEVER : Standing.here(ofOwnClass());
            case JOURNAL_ADMIN -> gymnasium ? Standing.NEVER : Standing.GRANTS;
            case TECHNICAL_SPECIALIST -> gymnasium ? Standing.GRANTS : Standing.NEVER;
            default -> Standing.NEVER;
        };
    }

    private Standing editSubgroups() {
        boolean gymnasium = school == School.GYMNASIUM11;
        return switch (role.role()) {
            case CLASS_TEACHER -> gymnasium ? Standing.NEVER : Standing.here(ofOwnClass());
            case JOURNAL_ADMIN -> gymnasium ? Standing.NEVER : Standing.GRANTS;
            case SUBJECT_TEACHER -> gymnasium ? Standing.here(onOwnPage()) : Standing.NEVER;
            case DEPUTY_HEAD -> gymnasium ? Standing.here(inOwnLevels()) : Standing.NEVER;
            default -> Standing.NEVER;
        };
    }

    private Standing enrolPupil() {
        boolean bySpecialist = school == School.SHKOLA4 || school == School.GYMNASIUM11;
        return switch (role.role()) {
            case JOURNAL_ADMIN -> bySpecialist ? Standing.NEVER : Standing.GRANTS;
            case TECHNICAL_SPECIALIST -> bySpecialist ? Standing.GRANTS : Standing.NEVER;
            default -> Standing.NEVER;
        };
    }

    private Standing editStaffCard() {
        return switch (role.role()) {
            case PERSONNEL_OFFICER -> school == School.SHKOLA4 ? Standing.NEVER : Standing.GRANTS;
            case TECHNICAL_SPECIALIST -> school == School.SHKOLA4 ? Standing.GRANTS : Standing.NEVER;
            case JOURNAL_ADMIN ->
                school == School.SHKOLA4 || school == School.GYMNASIUM11 ? Standing.NEVER : Standing.GRANTS;
            default -> Standing.NEVER;
        };
    }

    private Standing addRemark() {
        return switch (role.role()) {
            case DIRECTOR, JOURNAL_ADMIN -> Standing.GRANTS;
            case DEPUTY_HEAD -> Standing.here(inOwnLevels());
            default -> Standing.NEVER;
        };
    }

    private Standing printJournal() {
        return switch (role.role()) {
            case DIRECTOR -> Standing.GRANTS;
            case DEPUTY_HEAD -> Standing.here(inOwnLevels());
            case TECHNICAL_SPECIALIST -> school == School.SHKOLA4 ? Standing.GRANTS : Standing.NEVER;
            default -> Standing.NEVER;
        };
    }

    private Standing certifyCopy() {
        return switch (role.role()) {
            case DIRECTOR -> Standing.GRANTS;
            case DEPUTY_HEAD -> Standing.here(inOwnLevels());
            case CLASS_TEACHER -> school == School.SOSH21 ? Standing.here(ofOwnClass()) : Standing.NEVER;
            default -> Standing.NEVER;
        };
    }

    boolean ofOwnPupil() {
        return role.pupils().contains(facts.pupil());
    }

    boolean ofOwnClass() {
        return role.classes().contains(facts.schoolClass());
    }

    /** A page is a class and subject; a teacher in subgroups has only theirs, one without has the whole class. */
    boolean onOwnPage() {
        return facts.subject().equals(role.subject()) && inOwnClasses() && inOwnSubgroups();
    }

    /** One who is assigned to subgroups alone needs no class: a subgroup is of one class. */
    private boolean inOwnClasses() {
        boolean bySubgroupsAlone = role.classes().isEmpty() && !role.subgroups().isEmpty();
        return bySubgroupsAlone || role.classes().contains(facts.schoolClass());
    }

    private boolean inOwnSubgroups() {
        var subgroup = facts.request().target().subgroup();
        return role.subgroups().isEmpty()
                || (subgroup != null && role.subgroups().contains(subgroup));
    }

    /** Without levels: in sosh21 no class (R-3.1.h); elsewhere the whole school, unless only for informatization. */
    boolean inOwnLevels() {
        if (role.levels().isEmpty()) {
            return school != School.SOSH21 && !role.informatization();
        }
        int grade = facts.grade();
        return (role.levels().contains(SchoolLevel.PRIMARY) && grade >= 1 && grade <= 4)
                || (role.levels().contains(SchoolLevel.BASIC) && grade >= 5 && grade <= 9)
                || (role.levels().contains(SchoolLevel.SECONDARY) && grade >= 10 && grade <= 11);
    }

    private boolean inOwnModule() {
        return role.module() == null || role.module() == facts.activity();
    }
}
