package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.format.BrokenRegulation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that is dropped from a regulation is missed by the cases that name it, and no rule goes without such a case. */
class CasesProveRulesTest {
    private static final Map<String, Map<String, JournalPolicy>> WITHOUT = new ConcurrentHashMap<>();

    static List<String> regulations() {
        return PublicCase.regulations();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void a_case_fails_without_any_rule_that_it_names(String regulation) throws BrokenRegulation {
        List<String> idle = new ArrayList<>();
        for (PublicCase one : PublicCase.of(regulation)) {
            for (String rule : one.rules()) {
                if (one.holds(without(regulation, rule))) {
                    idle.add(rule + " in: " + one.name());
                }
            }
        }
        assertEquals(List.of(), idle);
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void every_rule_that_can_decide_is_named_by_a_case(String regulation) {
        Set<String> unnamed =
                new TreeSet<>(OpenRegulation.of(regulation).rules().keySet());
        unnamed.removeAll(Never.in(regulation));
        PublicCase.of(regulation).forEach(one -> one.rules().forEach(unnamed::remove));
        assertEquals(Set.of(), unnamed);
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void every_rule_that_can_decide_has_a_case_that_is_allowed_and_one_that_is_not(String regulation) {
        List<PublicCase> cases = PublicCase.of(regulation);
        Map<String, Set<String>> oneSided = new TreeMap<>();
        OpenRegulation.of(regulation).rules().forEach((id, rule) -> {
            Set<String> shown = cases.stream()
                    .filter(one -> one.isWithin(rule))
                    .map(PublicCase::outcome)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!Never.in(regulation).contains(id) && !shown.containsAll(sides(String.valueOf(rule.get("kind"))))) {
                oneSided.put(id, shown);
            }
        });
        assertEquals(Map.of(), oneSided);
    }

    /** What is late is allowed all the same, and whoever is kept out is never allowed. */
    private static Set<String> sides(String kind) {
        return switch (kind) {
            case "deadline" -> Set.of("ALLOW", "LATE");
            case "exclusion" -> Set.of("DENY");
            default -> Set.of("ALLOW", "DENY");
        };
    }

    @Test
    void every_regulation_has_cases() {
        assertEquals(OpenRegulation.ids(), PublicCase.regulations());
    }

    /** Returns the regulation without one of its rules, compiled once for all its cases. */
    private static JournalPolicy without(String regulation, String rule) throws BrokenRegulation {
        Map<String, JournalPolicy> compiled = WITHOUT.computeIfAbsent(regulation, id -> new HashMap<>());
        JournalPolicy policy = compiled.get(rule);
        if (policy == null) {
            policy = OpenRegulation.of(regulation).without(rule);
            compiled.put(rule, policy);
        }
        return policy;
    }
}
