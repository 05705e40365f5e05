package io.schooljournal.rules.properties;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.format.BrokenRegulation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts, rule by rule, the generated requests that are answered otherwise once the rule is dropped. */
final class DecisiveRules {
    /** A rule without which the regulation does not even load. */
    static final int NEEDED_TO_LOAD = Integer.MAX_VALUE;

    private final OpenRegulation regulation;
    private final Map<Action, List<Request>> requests = new EnumMap<>(Action.class);
    private final int enough;

    /** Draws this many requests, and stops counting for a rule at {@code enough}. */
    DecisiveRules(OpenRegulation regulation, long seed, int sample, int enough) {
        this.regulation = regulation;
        this.enough = enough;
        RequestGenerator generator = new RequestGenerator(seed);
        for (int i = 0; i < sample; i++) {
            Request request = generator.next();
            requests.computeIfAbsent(request.action(), action -> new ArrayList<>())
                    .add(request);
        }
    }

    Map<String, Integer> count() {
        Map<String, Integer> counts = new TreeMap<>();
        regulation.rules().forEach((id, rule) -> counts.put(id, decidedBy(id, rule)));
        return counts;
    }

    private int decidedBy(String id, Map<String, Object> rule) {
        JournalPolicy without;
        try {
            without = regulation.without(id);
        } catch (BrokenRegulation needed) {
            return NEEDED_TO_LOAD;
        }
        int decided = 0;
        for (Action action : actions(rule)) {
            for (Request request : requests.getOrDefault(action, List.of())) {
                boolean same = regulation.policy().explain(request).equals(without.explain(request));
                decided += same ? 0 : 1;
                if (decided == enough) {
                    return decided;
                }
            }
        }
        return decided;
    }

    /** A rule that names no actions bears on all of them. */
    private static List<Action> actions(Map<String, Object> rule) {
        List<?> named = OpenRegulation.list(rule.get("actions"));
        return named.isEmpty()
                ? List.of(Action.values())
                : named.stream()
                        .map(action -> Action.valueOf(action.toString()))
                        .toList();
    }
}
