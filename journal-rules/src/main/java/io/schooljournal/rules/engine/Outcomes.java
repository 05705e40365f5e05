package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Remedy;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.regulation.ClauseRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answers of one action: each is built once, for the set of reasons or facts it gives, and then shared. */
final class Outcomes {
    private static final int SLOTS = 1 << 10;
    /** So many results of the same hash keep their answers side by side; one more takes the place of the first. */
    private static final int PROBES = 8;

    /** An answer without its instants; {@code result} is what it was built for. */
    static final class Outcome {
        private final long result;
        final Decision decision;
        final List<Remedy> remedies;
        /** The explanation where there is no instant to add. */
        final Explanation bare;

        Outcome(long result, Decision decision, List<Remedy> remedies) {
            this.result = result;
            this.decision = decision;
            this.remedies = remedies;
            this.bare = new Explanation(decision, null, List.of(), remedies);
        }
    }

    private final List<Reason> vocabulary;
    private final List<RemedyTerms> remedies;
    private final Outcome allowed = new Outcome(0, new Decision(Verdict.ALLOW, List.of(), List.of()), List.of());
    /** Outcomes are immutable, so a lost race costs a second instance and nothing else. */
    private final @Nullable Outcome[] known = new Outcome[SLOTS];

    Outcomes(List<Reason> vocabulary, List<RemedyTerms> remedies) {
        this.vocabulary = List.copyOf(vocabulary);
        this.remedies = List.copyOf(remedies);
    }

    /** Returns the answer for 0, a positive set of reasons, or a negative set of facts. */
    Outcome of(long result) {
        if (result == 0) {
            return allowed;
        }
        int home = (int) ((result * 0x9E3779B97F4A7C15L) >>> 54);
        for (int probe = 0; probe < PROBES; probe++) {
            int slot = (home + probe) & (SLOTS - 1);
            Outcome outcome = known[slot];
            if (outcome == null) {
                return build(result, slot);
            }
            if (outcome.result == result) {
                return outcome;
            }
        }
        return build(result, home);
    }

    private Outcome build(long result, int slot) {
        Outcome outcome = result > 0 ? denied(result) : undecided(result);
        known[slot] = outcome;
        return outcome;
    }

    private Outcome undecided(long result) {
        return new Outcome(result, new Decision(Verdict.UNDECIDED, List.of(), Facts.of(-result)), List.of());
    }

    private Outcome denied(long result) {
        Map<ReasonCode, Set<ClauseRef>> reasons = new EnumMap<>(ReasonCode.class);
        for (int bit = 0; bit < vocabulary.size(); bit++) {
            if ((result & 1L << bit) != 0) {
                Reason reason = vocabulary.get(bit);
                reasons.computeIfAbsent(reason.code(), code -> new LinkedHashSet<>())
                        .addAll(reason.clauses());
            }
        }
        List<Reason> listed = new ArrayList<>();
        reasons.forEach((code, clauses) -> listed.add(new Reason(code, List.copyOf(clauses))));
        List<Remedy> open = remedies.stream()
                .filter(terms -> terms.isOpenAfter(reasons.keySet()))
                .map(RemedyTerms::remedy)
                .distinct()
                .sorted(Comparator.comparing(Remedy::procedure))
                .toList();
        return new Outcome(result, new Decision(Verdict.DENY, listed, List.of()), open);
    }
}
