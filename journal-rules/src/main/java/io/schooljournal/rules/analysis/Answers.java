package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.Remedy;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Two answers are alike when they say the same on the same grounds; the order of the grounds does not matter. */
final class Answers {
    private Answers() {}

    static boolean alike(Explanation one, Explanation other) {
        return one.equals(other)
                || (one.verdict() == other.verdict()
                        && one.decision().missing().equals(other.decision().missing())
                        && reasons(one).equals(reasons(other))
                        && Objects.equals(one.openUntil(), other.openUntil())
                        && advisories(one).equals(advisories(other))
                        && remedies(one).equals(remedies(other)));
    }

    private static List<List<Object>> reasons(Explanation answer) {
        return answer.reasons().stream().map(Answers::of).toList();
    }

    private static List<Object> of(Reason reason) {
        return List.of(reason.code(), Set.copyOf(reason.clauses()));
    }

    private static List<List<Object>> advisories(Explanation answer) {
        return answer.advisories().stream().map(Answers::of).toList();
    }

    private static List<Object> of(Advisory advisory) {
        return List.of(advisory.code(), advisory.due(), Set.copyOf(advisory.clauses()));
    }

    private static List<List<Object>> remedies(Explanation answer) {
        return answer.remedies().stream().map(Answers::of).toList();
    }

    private static List<Object> of(Remedy remedy) {
        return List.of(
                remedy.procedure(),
                Set.copyOf(remedy.initiators()),
                Set.copyOf(remedy.decidedBy()),
                Set.copyOf(remedy.enteredBy()),
                Set.copyOf(remedy.clauses()));
    }
}
