package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.Procedure;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generator proves its mix: in every regulation each rule decides, each code occurs, each edge is touched. */
class GeneratedMixTest {
    private static final int SAMPLE = 60_000;
    private static final int ENOUGH = 3;
    private static final List<String> EDGES = List.of(
            "at midnight",
            "at the last nanosecond of a day",
            "on a day the clocks change",
            "lesson on the last day of a month",
            "lesson on the last day of a year",
            "lesson on a day the clocks change",
            "across months",
            "at the lesson's start",
            "a nanosecond before the lesson",
            "first day of a role",
            "first day of a role is tomorrow",
            "first day of a role was yesterday",
            "last day of a role",
            "last day of a role is tomorrow",
            "last day of a role was yesterday");
    private static final List<String> STEPS = List.of(
            " exactly",
            " less a nanosecond",
            " and a nanosecond",
            " less a second",
            " and a second",
            " less a day",
            " and a day");

    static List<String> regulations() {
        return OpenRegulation.ids();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void every_rule_decides_some_request_or_says_why_not(String regulation) {
        Map<String, Integer> decided = new DecisiveRules(OpenRegulation.of(regulation), 61, SAMPLE, ENOUGH).count();
        Report.write("decisive-rules", regulation, decided);
        Set<String> idle = decided.entrySet().stream()
                .filter(rule -> rule.getValue() < ENOUGH)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = new TreeSet<>(Never.in(regulation));
        declared.retainAll(decided.keySet());
        assertEquals(declared, idle, () -> "decisive requests of each rule: " + decided);
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void every_code_occurs_or_says_why_not(String regulation) {
        Occurrences occurrences = sample(regulation);
        Report.write("generated-mix", regulation, occurrences.counts());
        Set<String> absent = codes().filter(code -> occurrences.of(code) < ENOUGH)
                .map(code -> code.substring(code.indexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = new TreeSet<>(Never.in(regulation));
        declared.removeAll(OpenRegulation.of(regulation).rules().keySet());
        assertEquals(declared, absent, () -> regulation + " " + occurrences.counts());
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void every_edge_of_time_is_touched_from_both_sides(String regulation) {
        Occurrences occurrences = sample(regulation);
        List<String> edges = new ArrayList<>(EDGES);
        for (String threshold : List.of("window", "deadline")) {
            if (occurrences.of(threshold) > 0) {
                STEPS.forEach(step -> edges.add(threshold + step));
            }
        }
        edges.removeIf(edge -> occurrences.of(edge) >= ENOUGH);
        assertTrue(edges.isEmpty(), () -> edges + " of " + occurrences.counts());
    }

    @Test
    void what_never_happens_is_said_of_a_regulation_and_with_a_reason() {
        for (Never never : Never.all()) {
            assertTrue(OpenRegulation.ids().contains(never.regulation()), never.toString());
            assertTrue(never.why().contains(" "), never.toString());
        }
    }

    private static Occurrences sample(String regulation) {
        Occurrences occurrences = new Occurrences(regulation);
        RequestGenerator generator = new RequestGenerator(62);
        for (int i = 0; i < SAMPLE; i++) {
            occurrences.count(generator.next());
        }
        return occurrences;
    }

    private static Stream<String> codes() {
        return Stream.of(
                        Stream.of(Verdict.values()).map(code -> "verdict " + code),
                        Stream.of(ReasonCode.values()).map(code -> "reason " + code),
                        Stream.of(AdvisoryCode.values()).map(code -> "advisory " + code),
                        Stream.of(Procedure.values()).map(code -> "remedy " + code))
                .flatMap(all -> all);
    }
}
