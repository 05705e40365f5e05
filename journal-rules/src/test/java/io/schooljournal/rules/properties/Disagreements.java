package io.schooljournal.rules.properties;

import io.schooljournal.core.decision.Request;
import io.schooljournal.rules.literal.Answer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Disagreements of two readers, gathered by what they disagree about, each with its first example. */
final class Disagreements {
    private final Map<String, String> examples = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    void add(Readers readers, Request request) {
        Answer engine = readers.answer(request);
        Answer literal = readers.literal(request).answer();
        String about = request.action() + ": " + readers.about(request);
        counts.merge(about, 1, Integer::sum);
        examples.computeIfAbsent(about, first -> {
            String line = ContractJson.line(readers.regulation(), request);
            Path kept = keep(readers.smallest(about, request), examples.size());
            return line + "\n  engine:  " + engine + "\n  literal: " + literal + "\n  shrunk:  " + kept;
        });
    }

    /** A case to be understood, then moved to {@code src/test/resources/kept}, where every build tries it again. */
    private static Path keep(PublicCase smallest, int number) {
        String regulation = smallest.regulation();
        return Report.write("disagreement-" + regulation + "-" + number + ".json", PublicCase.text(List.of(smallest)));
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

    static String about(Answer engine, Answer literal) {
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
