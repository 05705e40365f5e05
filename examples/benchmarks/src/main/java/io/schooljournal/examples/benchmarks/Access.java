package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.RoleAssignment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the roles of an actor come to for entering marks.
 *
 * @param refusal why they do not suffice; null when they do
 * @param onlyAsTeacher whether nothing but the teaching of the subject gives the right
 */
record Access(@Nullable Outcome refusal, boolean onlyAsTeacher) {
    /** Goes through the roles that are valid on the day. */
    static Access of(Request request) {
        LocalDate today = HandWritten.day(request.at(), request.zone().id());
        Target target = request.target();
        boolean valid = false;
        boolean teacher = false;
        boolean deputy = false;
        boolean teaches = false;
        boolean heads = false;
        boolean administers = false;
        for (RoleAssignment role : request.actor().roles()) {
            if (!role.isValidOn(today.toEpochDay())) {
                continue;
            }
            valid = true;
            switch (role.role()) {
                case SUBJECT_TEACHER -> {
                    teacher = true;
                    teaches |= teaches(role, target);
                }
                case DEPUTY_HEAD -> {
                    deputy = true;
                    heads |= role.levels().contains(HandWritten.level(target));
                }
                case DIRECTOR -> heads = true;
                case JOURNAL_ADMIN -> administers = true;
                default -> {}
            }
        }
        heads |= administers && HandWritten.is(request.state().directive());
        if (teaches || heads) {
            return new Access(null, !heads);
        }
        return new Access(administers ? Outcome.DIRECTIVE_MISSING : refusal(valid, teacher, deputy), false);
    }

    private static Outcome refusal(boolean valid, boolean teacher, boolean deputy) {
        if (teacher || deputy) {
            return teacher ? Outcome.OTHER_PAGE : Outcome.OTHER_LEVEL;
        }
        return valid ? Outcome.ROLE_NOT_PERMITTED : Outcome.NO_VALID_ROLE;
    }

    static boolean teaches(RoleAssignment role, Target target) {
        return role.subject() != null
                && role.subject().equals(target.subject())
                && role.classes().contains(target.schoolClass());
    }
}
