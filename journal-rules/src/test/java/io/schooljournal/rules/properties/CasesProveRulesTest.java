package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.format.BrokenRegulation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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
