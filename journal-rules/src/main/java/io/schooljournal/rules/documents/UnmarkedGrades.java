package io.schooljournal.rules.documents;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.Grade;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.SchoolClass;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The grades in which a regulation sets no marks (безотметочное обучение), found out by asking it.
 *
 * @param grades their numbers, of those that the register has
 */
record UnmarkedGrades(Set<Integer> grades) {
    UnmarkedGrades {
        grades = Set.copyOf(grades);
    }

    static UnmarkedGrades of(JournalPolicy policy, Register register) {
        return new UnmarkedGrades(register.roster().classes().stream()
                .map(SchoolClass::grade)
                .distinct()
                .filter(grade -> grade >= Grade.FIRST && grade <= Grade.LAST)
                .filter(grade -> refuses(policy, register, grade))
                .collect(Collectors.toSet()));
    }

    boolean has(SchoolClass schoolClass) {
        return grades.contains(schoolClass.grade());
    }

    private static boolean refuses(JournalPolicy policy, Register register, int grade) {
        Instant today = register.manifest().zone().startOf(register.today());
        Request request = Request.builder()
                .at(today)
                .zone(register.manifest().zone())
                .actor(Actor.of("?", RoleAssignment.of(Role.DIRECTOR)))
                .action(Action.PUT_MARK)
                .target(Target.builder()
                        .grade(Grade.of(grade))
                        .workKind(WorkKind.CURRENT)
                        .lessonStart(today)
                        .build())
                .state(State.ordinary())
                .build();
        return policy.explain(request).reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.NO_MARK_GRADE);
    }
}
