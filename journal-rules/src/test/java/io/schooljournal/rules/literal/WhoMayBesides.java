package io.schooljournal.rules.literal;

import io.schooljournal.core.decision.ReasonCode;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do what around the journal: access, consent, appointments, plans, letters, copies, clause by clause.
 *
 * @param school whose regulation is read
 * @param who the role asked, and where it stands
 */
record WhoMayBesides(School school, WhoMay who) {
    Standing judge() {
        return switch (who.facts().request().action()) {
            case SIGN_COPY -> signCopy();
            case ISSUE_EXTRACT -> issueExtract();
            case READ_SUMMARY -> readSummary();
            case READ_LISTS -> readLists();
            case ASSIGN_ROLE -> assignRole();
            case MANAGE_STAFF_ACCESS -> staffAccess();
            case MANAGE_FAMILY_ACCESS -> familyAccess();
            case RECORD_CONSENT -> recordConsent();
            case CLOSE_YEAR -> closeYear();
            case EDIT_SCHOOL_DATA -> editSchoolData();
            case EDIT_PLAN -> editPlan();
            case EDIT_TIMETABLE -> editTimetable();
            case EDIT_EVENTS -> editEvents();
            case WRITE_LETTER -> writeLetter();
            case BACK_UP -> backUp();
            default -> throw new IllegalArgumentException(who.facts().request().action() + " is not read");
        };
    }

    /** Every sheet is signed by the subject teacher and the class teacher (sosh21 P-6.4.b, P-6.4.c). */
    private Standing signCopy() {
        return switch (who.role().role()) {
            case SUBJECT_TEACHER -> Standing.here(who.onOwnPage());
            case CLASS_TEACHER -> Standing.here(who.ofOwnClass());
            default -> Standing.NEVER;
        };
    }

    /** On a family's application (sosh21 P-3.11). */
    private Standing issueExtract() {
        return switch (who.role().role()) {
            case DIRECTOR -> Standing.GRANTS;
            case DEPUTY_HEAD -> Standing.here(who.inOwnLevels());
            case CLASS_TEACHER -> Standing.here(who.ofOwnClass());
            default -> Standing.NEVER;
        };
    }

    /** School summaries without names: the heads, and the authority (karmalo 2.3, sosh21 .b). */
    private Standing readSummary() {
        return switch (who.role().role()) {
            case DIRECTOR, DEPUTY_HEAD, JOURNAL_ADMIN, AUTHORITY_REPRESENTATIVE -> Standing.GRANTS;
            default -> Standing.NEVER;
        };
    }

    /** Class and staff lists: the heads, the secretary (sosh21 P-3.3, P-3.8), the class teacher for the class. */
    private Standing readLists() {
        return switch (who.role().role()) {
            case DIRECTOR, DEPUTY_HEAD, JOURNAL_ADMIN, SECRETARY, PERSONNEL_OFFICER -> Standing.GRANTS;
            case CLASS_TEACHER -> Standing.here(who.ofOwnClass());
            default -> Standing.NEVER;
        };
    }

    /** By the director's order; in sosh21 the administrator allots pages. */
    private Standing assignRole() {
        return switch (who.role().role()) {
            case DIRECTOR -> Standing.GRANTS;
            case JOURNAL_ADMIN -> school == School.SOSH21 ? Standing.GRANTS : Standing.NEVER;
            default -> Standing.NEVER;
        };
    }

    /** shkola4 4.3.1 and gymnasium11 3.1.a name the specialist; sosh21 R-3.2.3adm.b, karmalo 4.2.1 the administrator. */
    private Standing staffAccess() {
        return switch (who.role().role()) {
            case JOURNAL_ADMIN -> bySpecialist() ? Standing.NEVER : Standing.GRANTS;
            case TECHNICAL_SPECIALIST -> bySpecialist() ? Standing.GRANTS : Standing.NEVER;
            default -> Standing.NEVER;
        };
    }

    /** The class teacher (everywhere), whoever gives rights otherwise; in sosh21 after consent (R-3.1.c, R-3.2.6). */
    private Standing familyAccess() {
        return switch (who.role().role()) {
            case CLASS_TEACHER -> who.ofOwnClass() ? afterConsent() : Standing.NOT_HERE;
            case JOURNAL_ADMIN -> bySpecialist() ? Standing.NEVER : afterConsent();
            case TECHNICAL_SPECIALIST -> school == School.GYMNASIUM11 ? Standing.GRANTS : Standing.NEVER;
            default -> Standing.NEVER;
        };
    }

    private Standing afterConsent() {
        Set<ReasonCode> refusals = EnumSet.noneOf(ReasonCode.class);
        if (school == School.SOSH21 && !who.facts().consentOnFile()) {
            refusals.add(ReasonCode.CONSENT_MISSING);
        }
        return new Standing(refusals.isEmpty(), refusals);
    }

    /** The class teacher (sosh21 .a), the administrator; in mityaevo the secretary too (D-3.4). */
    private Standing recordConsent() {
        return switch (who.role().role()) {
            case CLASS_TEACHER -> Standing.here(who.ofOwnClass());
            case JOURNAL_ADMIN -> Standing.GRANTS;
            case SECRETARY -> school == School.MITYAEVO ? Standing.GRANTS : Standing.NEVER;
            default -> Standing.NEVER;
        };
    }

    /** By the director's order: the specialist in shkola4 (4.1.4), the administrator in karmalo (5.2.1.b). */
    private Standing closeYear() {
        return switch (who.role().role()) {
            case TECHNICAL_SPECIALIST -> school == School.SHKOLA4 ? onOrder() : Standing.NEVER;
            case JOURNAL_ADMIN ->
                switch (school) {
                    case SHKOLA4 -> Standing.NEVER;
                    case KARMALO -> onOrder();
                    default -> Standing.GRANTS;
                };
            default -> Standing.NEVER;
        };
    }

    private Standing onOrder() {
        return who.facts().directive() ? Standing.GRANTS : Standing.refuses(ReasonCode.DIRECTIVE_MISSING);
    }

    /** The administrator; in gymnasium11 the specialist (4.1.4). */
    private Standing editSchoolData() {
        boolean gymnasium = school == School.GYMNASIUM11;
        return switch (who.role().role()) {
            case JOURNAL_ADMIN -> gymnasium ? Standing.NEVER : Standing.GRANTS;
            case TECHNICAL_SPECIALIST -> gymnasium ? Standing.GRANTS : Standing.NEVER;
            default -> Standing.NEVER;
        };
    }

    /** Lesson plans are the subject teacher's (sosh21 .a, karmalo 5.2.3.a), and the heads'. */
    private Standing editPlan() {
        return switch (who.role().role()) {
            case SUBJECT_TEACHER -> Standing.here(who.onOwnPage());
            case DIRECTOR -> Standing.GRANTS;
            case DEPUTY_HEAD -> Standing.here(who.inOwnLevels());
            default -> Standing.NEVER;
        };
    }

    /** The deputy head (shkola4 5.6, gymnasium11 4.6.2), the administrator; in gymnasium11 the specialist (4.1.4). */
    private Standing editTimetable() {
        boolean gymnasium = school == School.GYMNASIUM11;
        return switch (who.role().role()) {
            case JOURNAL_ADMIN -> gymnasium ? Standing.NEVER : Standing.GRANTS;
            case TECHNICAL_SPECIALIST -> gymnasium ? Standing.GRANTS : Standing.NEVER;
            case DEPUTY_HEAD -> Standing.here(who.inOwnLevels());
            default -> Standing.NEVER;
        };
    }

    /** The heads and the class teacher; in shkola4 all teaching staff (2.2). */
    private Standing editEvents() {
        boolean everybody = school == School.SHKOLA4;
        return switch (who.role().role()) {
            case DIRECTOR, DEPUTY_HEAD, JOURNAL_ADMIN -> Standing.GRANTS;
            case CLASS_TEACHER -> everybody ? Standing.GRANTS : Standing.here(who.ofOwnClass());
            case SUBJECT_TEACHER -> everybody ? Standing.GRANTS : Standing.NEVER;
            default -> Standing.NEVER;
        };
    }

    /** Teachers, class teachers and the administration with parents and pupils (sosh21 .b, shkola4 4.8). */
    private Standing writeLetter() {
        return switch (who.role().role()) {
            case DIRECTOR, JOURNAL_ADMIN -> Standing.GRANTS;
            case DEPUTY_HEAD -> Standing.here(who.inOwnLevels());
            case CLASS_TEACHER -> Standing.here(who.ofOwnClass());
            case SUBJECT_TEACHER -> Standing.here(who.onOwnPage());
            case PARENT, PUPIL -> Standing.here(who.ofOwnPupil());
            default -> Standing.NEVER;
        };
    }

    /** The administrator (sosh21 P-8.4); deputies in sosh21 (P-6.4.a) and karmalo (5.2.2.c); shkola4 4.1.2 the specialist. */
    private Standing backUp() {
        return switch (who.role().role()) {
            case JOURNAL_ADMIN -> school == School.SHKOLA4 ? Standing.NEVER : Standing.GRANTS;
            case DEPUTY_HEAD -> school == School.SOSH21 || school == School.KARMALO ? Standing.GRANTS : Standing.NEVER;
            case TECHNICAL_SPECIALIST -> school == School.SHKOLA4 ? Standing.GRANTS : Standing.NEVER;
            default -> Standing.NEVER;
        };
    }

    private boolean bySpecialist() {
        return school == School.SHKOLA4 || school == School.GYMNASIUM11;
    }
}
