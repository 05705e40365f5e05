package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.Workbench;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Neither the order in which a file states its rules nor stating one twice changes an answer. */
class FileOrderProperties {
    private static final int TRIES = 40;
    private static final int REQUESTS = 1_000;

    /** The clauses of one reason are cited in the order of the file; which they are does not depend on it. */
    private static Explanation sorted(Explanation answer) {
        List<Reason> reasons = answer.reasons().stream()
                .map(reason -> new Reason(reason.code(), sorted(reason.clauses())))
                .toList();
        List<Advisory> advisories = answer.advisories().stream()
                .map(advisory -> new Advisory(advisory.code(), sorted(advisory.clauses()), advisory.due()))
                .toList();
        Decision decision =
                new Decision(answer.verdict(), reasons, answer.decision().missing());
        return new Explanation(decision, answer.openUntil(), advisories, answer.remedies());
    }

    private static List<ClauseRef> sorted(List<ClauseRef> clauses) {
        return clauses.stream()
                .sorted(Comparator.comparing(ClauseRef::toString))
                .toList();
    }

    @Provide
    Arbitrary<OpenRegulation> regulations() {
        return Arbitraries.of(OpenRegulation.ids()).map(OpenRegulation::of);
    }

    @Property(tries = TRIES)
    void the_order_of_rules_in_the_files_changes_nothing(
            @ForAll("regulations") OpenRegulation regulation, @ForAll long seed) throws BrokenRegulation {
        Random random = new Random(seed);
        RegulationFile base = Workbench.file(shuffled("base", random), name -> Workbench.builtIn(name.text()));
        JournalPolicy shuffled = Workbench.compile(shuffled(regulation.id(), random), name -> base);
        assertAlike(regulation.policy(), shuffled, seed);
    }

    @Property(tries = TRIES)
    void a_rule_that_stands_twice_changes_nothing(@ForAll("regulations") OpenRegulation regulation, @ForAll long seed)
            throws BrokenRegulation {
        List<String> ids = new ArrayList<>(regulation.rules().keySet());
        String id = ids.get(new Random(seed).nextInt(ids.size()));
        Map<String, Object> again =
                new LinkedHashMap<>(OpenRegulation.map(regulation.rules().get(id)));
        switch (String.valueOf(again.get("kind"))) {
            case "year-final-lock" ->
                assertThrows(BrokenRegulation.class, () -> regulation.withRules(Map.of("again", again)));
            case "window" -> {
                List<Object> over = new ArrayList<>(OpenRegulation.list(again.get("prevailsOver")));
                over.add(id);
                again.put("prevailsOver", over);
                Map<String, Object> others = new LinkedHashMap<>();
                prevailingOver(id, regulation)
                        .forEach(other -> others.put(other, Map.of("prevailsOver", List.of(id, "again"))));
                others.put("again", again);
                assertAlike(regulation.policy(), regulation.withRules(others), seed);
            }
            default -> assertAlike(regulation.policy(), regulation.withRules(Map.of("again", again)), seed);
        }
    }

    private static List<String> prevailingOver(String id, OpenRegulation regulation) {
        return regulation.rules().entrySet().stream()
                .filter(rule ->
                        OpenRegulation.list(rule.getValue().get("prevailsOver")).contains(id))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void assertAlike(JournalPolicy one, JournalPolicy other, long seed) {
        RequestGenerator generator = new RequestGenerator(seed);
        for (int i = 0; i < REQUESTS; i++) {
            Request request = generator.next();
            assertEquals(sorted(one.explain(request)), sorted(other.explain(request)));
        }
    }

    private static String shuffled(String id, Random random) {
        Map<String, Object> file = new LinkedHashMap<>(OpenRegulation.of(id).file());
        List<Map.Entry<String, Object>> rules =
                new ArrayList<>(OpenRegulation.map(file.get("rules")).entrySet());
        Collections.shuffle(rules, random);
        Map<String, Object> inOrder = new LinkedHashMap<>();
        rules.forEach(rule -> inOrder.put(rule.getKey(), rule.getValue()));
        file.put("rules", inOrder);
        return OpenRegulation.text(file);
    }
}
