package io.schooljournal.rules.properties;

import io.schooljournal.core.decision.Request;
import io.schooljournal.rules.literal.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Disagreements of two readers, gathered by what they disagree about, each with its first example. */
final class Disagreements {
    private final Map<String, String> examples = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String regulation, Request request, Answer engine, Answer literal) {
        String about = request.action() + ": " + about(engine, literal);
        counts.merge(about, 1, Integer::sum);
        examples.computeIfAbsent(
                about,
                first -> ContractJson.line(regulation, request) + "\n  engine:  " + engine + "\n  literal: " + literal);
    }

    boolean none() {
        return counts.isEmpty();
    }

    String report() {
        StringBuilder report = new StringBuilder(
                counts.values().stream().mapToInt(Integer::intValue).sum() + " disagreements of " + counts.size()
                        + " kinds\n");
        examples.forEach((about, example) -> report.append('\n')
                .append(counts.get(about))
                .append(" x ")
                .append(about)
                .append('\n')
                .append(example)
                .append('\n'));
        return report.toString();
    }

    private static String about(Answer engine, Answer literal) {
        if (engine.verdict() != literal.verdict()) {
            return "verdict " + engine.verdict() + engine.reasons() + engine.missing() + ", literally "
                    + literal.verdict() + literal.reasons() + literal.missing();
        }
        if (!engine.reasons().equals(literal.reasons())) {
            return "reasons " + engine.reasons() + ", literally " + literal.reasons();
        }
        if (!engine.missing().equals(literal.missing())) {
            return "missing " + engine.missing() + ", literally " + literal.missing();
        }
        boolean lateAlike = engine.late().equals(literal.late());
        return lateAlike ? "window or remedies" : "lateness";
    }
}
