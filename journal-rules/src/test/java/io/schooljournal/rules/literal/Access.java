package io.schooljournal.rules.literal;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Access as a whole: every role that is valid on the day is asked, and the actor may if one of them may.
 *
 * @param refusals why nobody in the actor may; empty when somebody may
 * @param asTeacherOnly whether the right comes only from being the subject teacher or the lesson's substitute
 */
record Access(Set<ReasonCode> refusals, boolean asTeacherOnly) {
    /** What a substitute may do in place of the subject teacher, for that lesson only. */
    private static final Set<Action> OF_A_SUBSTITUTE = EnumSet.of(
            Action.RECORD_LESSON,
            Action.RECORD_ATTENDANCE,
            Action.SET_ABSENCE_REASON,
            Action.ASSIGN_HOMEWORK,
            Action.PUT_MARK,
            Action.CHANGE_MARK);

    private static final Set<ReasonCode> CONDITIONS =
            EnumSet.of(ReasonCode.PUPIL_NOT_ENROLLED, ReasonCode.CONSENT_MISSING, ReasonCode.DIRECTIVE_MISSING);

    static Access judge(School school, Facts facts) {
        Set<ReasonCode> refusals = new TreeSet<>();
        boolean asTeacher = isSubstitute(facts);
        boolean otherwise = false;
        boolean anyRole = false;
        for (RoleAssignment role : facts.request().actor().roles()) {
            if (isValid(role, facts)) {
                anyRole = true;
                Standing standing = new WhoMay(school, role, facts).judge();
                asTeacher |= standing.grants() && role.role() == Role.SUBJECT_TEACHER;
                otherwise |= standing.grants() && role.role() != Role.SUBJECT_TEACHER;
                refusals.addAll(standing.refusals());
            }
        }
        if (asTeacher || otherwise) {
            return new Access(Set.of(), !otherwise);
        }
        return new Access(anyRole ? mostTelling(refusals) : Set.of(ReasonCode.NO_VALID_ROLE), false);
    }

    /** Roles are alternatives: the one that comes nearest says why, and where a condition fails it says which. */
    private static Set<ReasonCode> mostTelling(Set<ReasonCode> refusals) {
        if (!conditions(refusals).isEmpty()) {
            return conditions(refusals);
        }
        if (refusals.size() > 1) {
            refusals.remove(ReasonCode.ROLE_NOT_PERMITTED);
        }
        return refusals;
    }

    private static Set<ReasonCode> conditions(Set<ReasonCode> refusals) {
        Set<ReasonCode> conditions = new TreeSet<>(refusals);
        conditions.retainAll(CONDITIONS);
        return conditions;
    }

    private static boolean isSubstitute(Facts facts) {
        return OF_A_SUBSTITUTE.contains(facts.request().action())
                && facts.request().actor().id().equals(facts.request().target().substitute());
    }

    private static boolean isValid(RoleAssignment role, Facts facts) {
        var from = role.validFrom();
        var to = role.validTo();
        return (from == null || !facts.today().isBefore(from))
                && (to == null || !facts.today().isAfter(to));
    }
}
