package io.schooljournal.rules.living;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.contract.Given;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.ReadOutcome;
import io.schooljournal.rules.Regulations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every activity of the register and of reading, by every role: it is refused exactly when the policy does not allow it. */
class AuthorisationTest {
    private static List<RoleAssignment> roles(SchoolDay day) {
        ClassId schoolClass = day.journal().schoolClass();
        RoleAssignment.Builder deputy = RoleAssignment.builder().role(Role.DEPUTY_HEAD);
        List<RoleAssignment> roles = new ArrayList<>(List.of(
                deputy.addLevels(SchoolLevel.BASIC).build(),
                RoleAssignment.builder()
                        .role(Role.DEPUTY_HEAD)
                        .addLevels(SchoolLevel.PRIMARY)
                        .build(),
                RoleAssignment.builder()
                        .role(Role.DEPUTY_HEAD)
                        .informatization(true)
                        .build(),
                RoleAssignment.classTeacher(schoolClass),
                RoleAssignment.classTeacher(new ClassId("7Б")),
                RoleAssignment.subjectTeacher(Given.ALGEBRA, schoolClass),
                RoleAssignment.subjectTeacher(new SubjectId("физика"), schoolClass)));
        for (Role family : List.of(Role.PARENT, Role.PUPIL)) {
            roles.add(
                    RoleAssignment.builder().role(family).addPupils(day.pupil()).build());
            roles.add(RoleAssignment.builder()
                    .role(family)
                    .addPupils(new PupilId("чужой"))
                    .build());
        }
        for (Role role : List.of(
                Role.DIRECTOR,
                Role.JOURNAL_ADMIN,
                Role.TECHNICAL_SPECIALIST,
                Role.SECRETARY,
                Role.PERSONNEL_OFFICER,
                Role.AUTHORITY_REPRESENTATIVE)) {
            roles.add(RoleAssignment.of(role));
        }
        return roles;
    }

    private static boolean refused(Object outcome) {
        return outcome instanceof Outcome.Refused || outcome instanceof ReadOutcome.Refused;
    }

    private static Request request(Activity activity, SchoolDay day, Deed deed, RoleAssignment role) {
        return Request.builder()
                .at(deed.at())
                .zone(Given.MOSCOW)
                .actor(new Actor(deed.by(), List.of(role)))
                .action(activity.action())
                .target(activity.target().apply(day).build())
                .state(State.builder()
                        .from(State.ordinary())
                        .directive(activity.onOrder())
                        .build())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo"})
    void an_activity_is_refused_exactly_when_the_policy_does_not_allow_it(String regulation) {
        JournalPolicy policy = Regulations.builtIn(regulation);
        Map<String, Integer> allowed = new LinkedHashMap<>();
        for (Activity activity : Activity.all()) {
            for (RoleAssignment role : roles(new SchoolDay(policy))) {
                SchoolDay day = new SchoolDay(policy);
                Deed deed = day.by(role, "order", SchoolDay.TUE);
                boolean expected =
                        policy.decide(request(activity, day, deed, role)).allowed();

                Object outcome = activity.run().apply(day, deed);

                assertEquals(
                        expected, !refused(outcome), regulation + " " + activity.name() + " " + role + ": " + outcome);
                allowed.merge(activity.name(), expected ? 1 : 0, Integer::sum);
            }
        }
        allowed.forEach((name, count) -> assertTrue(count > 0, regulation + " lets nobody " + name));
    }
}
