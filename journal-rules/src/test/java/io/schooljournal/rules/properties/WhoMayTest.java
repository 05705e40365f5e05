package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Remedy;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.Candidate;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.policy.WhoMay;
import io.schooljournal.rules.Regulations;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may is what decide says of each, in every regulation: nobody is named that is refused, nobody left out that may. */
class WhoMayTest {
    private static final int QUESTIONS = 4_000;
    private static final PersonId SOMEBODY = new PersonId("somebody");

    static List<String> regulations() {
        return Regulations.builtIn().ids();
    }

    private static Request as(Request request, Actor actor) {
        return Request.builder().from(request).actor(actor).build();
    }

    private static Request as(Request request, RoleAssignment assignment) {
        return as(request, new Actor(SOMEBODY, List.of(undated(assignment))));
    }

    private static RoleAssignment undated(RoleAssignment assignment) {
        return RoleAssignment.builder()
                .from(assignment)
                .validFrom(null)
                .validTo(null)
                .build();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void each_candidate_is_answered_as_decide_answers(String regulation) {
        JournalPolicy policy = Regulations.builtIn(regulation);
        RequestGenerator generator = new RequestGenerator(31);
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (int i = 0; i < QUESTIONS; i++) {
            Request request = generator.next();
            for (Candidate candidate : policy.whoMay(request).candidates()) {
                Decision decision = policy.decide(as(request, candidate.actor()));
                assertEquals(decision, candidate.answer().decision());
                verdicts.merge(decision.verdict(), 1, Integer::sum);
            }
        }
        assertEquals(EnumSet.allOf(Verdict.class), verdicts.keySet());
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void whoever_is_allowed_by_a_role_finds_it_allowed_there(String regulation) {
        JournalPolicy policy = Regulations.builtIn(regulation);
        RequestGenerator generator = new RequestGenerator(32);
        Set<Role> found = new HashSet<>();
        for (int i = 0; i < QUESTIONS; i++) {
            Request request = generator.next();
            for (RoleAssignment assignment : request.actor().roles()) {
                if (policy.decide(as(request, assignment)).allowed()) {
                    assertTrue(allowed(policy.whoMay(request)).contains(assignment.role()), request::toString);
                    found.add(assignment.role());
                }
            }
        }
        assertTrue(found.size() >= 6, found::toString);
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void a_role_that_is_left_out_is_refused_with_any_scope(String regulation) {
        JournalPolicy policy = Regulations.builtIn(regulation);
        RequestGenerator generator = new RequestGenerator(33);
        Set<Role> found = new HashSet<>();
        for (int i = 0; i < QUESTIONS; i++) {
            Request request = generator.next();
            Set<Role> named = roles(policy.whoMay(request));
            for (RoleAssignment assignment : request.actor().roles()) {
                if (!named.contains(assignment.role())) {
                    Request asked = as(request, assignment);
                    assertEquals(Verdict.DENY, policy.decide(asked).verdict(), asked::toString);
                    found.add(assignment.role());
                }
            }
        }
        assertTrue(found.size() >= 6, found::toString);
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void where_nobody_may_the_remedies_are_those_of_the_refusal(String regulation) {
        JournalPolicy policy = Regulations.builtIn(regulation);
        RequestGenerator generator = new RequestGenerator(34);
        int closed = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Request request = generator.next();
            WhoMay answer = policy.whoMay(request);
            assertEquals(answer.anybody(), !allowed(answer).isEmpty() || substituteMay(answer));
            if (!answer.reasons().isEmpty()) {
                closed++;
                assertEquals(Set.of(), allowed(answer));
                List<Remedy> remedies = policy.explain(as(request, new Actor(SOMEBODY, List.of())))
                        .remedies();
                assertEquals(remedies, answer.remedies());
            }
            if (answer.anybody()) {
                assertEquals(List.of(), answer.remedies());
            }
        }
        assertNotEquals(0, closed);
    }

    private static boolean substituteMay(WhoMay answer) {
        return answer.candidates().stream()
                .anyMatch(candidate -> candidate.substitute().isPresent() && candidate.verdict() == Verdict.ALLOW);
    }

    private static Set<Role> allowed(WhoMay answer) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Candidate candidate : answer.candidates()) {
            if (candidate.verdict() == Verdict.ALLOW) {
                candidate.assignment().map(RoleAssignment::role).ifPresent(roles::add);
            }
        }
        return roles;
    }

    private static Set<Role> roles(WhoMay answer) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        answer.candidates()
                .forEach(candidate ->
                        candidate.assignment().map(RoleAssignment::role).ifPresent(roles::add));
        return roles;
    }
}
