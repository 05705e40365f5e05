package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Remedy;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.rules.Regulations;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever a remedy names may take that step, with the widest scope a role can have; and nobody else may. */
class RemedyTest {
    private static final int ENOUGH = 200;
    /** Homework may be set ahead of its lesson, and a reason of absence is not tied to the hour. */
    private static final Set<Action> OF_ANY_DAY = EnumSet.of(Action.ASSIGN_HOMEWORK, Action.SET_ABSENCE_REASON);

    private static final CorrectionState GRANTED = CorrectionState.builder()
            .ground(CorrectionGround.ABSENCE)
            .documents(1)
            .registered(true)
            .decision(CorrectionDecision.GRANTED)
            .protocol(true)
            .build();

    static List<String> regulations() {
        return Regulations.builtIn().ids();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void the_people_of_a_remedy_may_take_their_steps_and_nobody_else_may(String regulation) {
        JournalPolicy policy = Regulations.builtIn(regulation);
        RequestGenerator generator = new RequestGenerator(12);
        int remedies = 0;
        while (remedies < ENOUGH) {
            Request request = generator.next();
            for (Remedy remedy : policy.explain(request).remedies()) {
                remedies++;
                assertEquals(Set.copyOf(remedy.initiators()), allowed(Action.REQUEST_CORRECTION, request, policy));
                assertEquals(Set.copyOf(remedy.decidedBy()), allowed(Action.DECIDE_CORRECTION, request, policy));
                assertEquals(Set.copyOf(remedy.enteredBy()), allowed(Action.APPLY_CORRECTION, request, policy));
            }
        }
        assertTrue(remedies >= ENOUGH);
    }

    private static Set<Role> allowed(Action action, Request refused, JournalPolicy policy) {
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        Target page = page(refused);
        for (Role role : Role.values()) {
            Request step = Request.builder()
                    .from(refused)
                    .target(page)
                    .action(action)
                    .actor(new Actor(refused.actor().id(), List.of(widest(role))))
                    .state(State.builder()
                            .from(State.ordinary())
                            .correction(GRANTED)
                            .build())
                    .build();
            if (policy.decide(step).allowed()) {
                allowed.add(role);
            }
        }
        return allowed;
    }

    /** The refused entry's own target, on a page that somebody has; of its members only what such an entry has. */
    private static Target page(Request refused) {
        Action action = refused.action();
        boolean isFinal = action == Action.SET_FINAL_MARK;
        boolean isMark = action == Action.PUT_MARK || action == Action.CHANGE_MARK;
        Target told = MissingFacts.tellAll(refused, refused).target();
        return Target.builder()
                .from(told)
                .schoolClass(RequestGenerator.CLASSES.get(0))
                .subject(RequestGenerator.SUBJECTS.get(0))
                .lessonStart(isFinal || OF_ANY_DAY.contains(action) ? null : told.lessonStart())
                .workKind(isMark ? WorkKind.CURRENT : null)
                .finalKind(isFinal ? FinalKind.PERIOD : null)
                .build();
    }

    private static RoleAssignment widest(Role role) {
        RoleAssignment.Builder widest = RoleAssignment.builder().role(role).pupils(RequestGenerator.PUPILS);
        if (role == Role.DEPUTY_HEAD) {
            Collection<SchoolLevel> levels = EnumSet.allOf(SchoolLevel.class);
            widest.levels(levels).journalControl(true);
        }
        return widest.classes(RequestGenerator.CLASSES)
                .subject(RequestGenerator.SUBJECTS.get(0))
                .build();
    }
}
