package io.schooljournal.rules.literal;

import io.schooljournal.core.decision.Procedure;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Remedy;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What remains after a refusal: the procedure of corrections, where time or a lock refused what could be entered. */
final class Remedies {
    private static final Set<ReasonCode> LEFT_TO_CORRECTION = EnumSet.of(
            ReasonCode.EDIT_WINDOW_CLOSED,
            ReasonCode.YEAR_FINALS_SET,
            ReasonCode.YEAR_CLOSED,
            ReasonCode.MARK_CHANGE_FORBIDDEN);
    private static final Set<ReasonCode> NEVER_TO_BE_ENTERED =
            EnumSet.of(ReasonCode.NO_MARK_GRADE, ReasonCode.LESSON_NOT_STARTED);

    private Remedies() {}

    static List<Remedy> after(School school, Collection<ReasonCode> reasons) {
        boolean remains = reasons.stream().anyMatch(LEFT_TO_CORRECTION::contains)
                && reasons.stream().noneMatch(NEVER_TO_BE_ENTERED::contains);
        return !remains
                ? List.of()
                : List.of(new Remedy(
                        Procedure.CORRECTION,
                        List.of(Role.SUBJECT_TEACHER, Role.DEPUTY_HEAD),
                        List.of(Role.DIRECTOR),
                        List.of(Role.DEPUTY_HEAD),
                        procedure(school)));
    }

    /** The regulations without a procedure of their own take that of the base. */
    private static List<ClauseRef> procedure(School school) {
        return school == School.SOSH21
                ? Stream.of("R-4.2.1", "R-4.2.2", "R-4.2.4")
                        .map(clause -> new ClauseRef("sosh21", clause))
                        .toList()
                : List.of(new ClauseRef("base", "corrections"));
    }
}
