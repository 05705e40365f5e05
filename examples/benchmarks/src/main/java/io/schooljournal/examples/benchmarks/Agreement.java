package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.Remedy;
import io.schooljournal.core.decision.Request;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Nothing is timed before all engines agree on all requests. */
final class Agreement {
    private Agreement() {}

    /**
     * Asks every engine for decisions.
     *
     * @param step 1 for every request, 8 for every eighth
     * @return how often each outcome is met
     * @throws IllegalStateException at the first disagreement, naming it
     */
    static Map<Outcome, Integer> ofDecisions(int step) {
        Request[] requests = Workload.requests();
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (int i = 0; i < Workload.SIZE; i += step) {
            counts.merge(HandWritten.decide(requests[i]), 1, Integer::sum);
        }
        for (Contender contender : Contender.values()) {
            Engine engine = contender.start();
            for (int i = 0; i < Workload.SIZE; i += step) {
                Outcome expected = HandWritten.decide(requests[i]);
                Outcome found = engine.outcome(engine.decide(i));
                boolean same = contender.namesGround() ? expected == found : expected.refuses() == found.refuses();
                require(same, contender.label(), requests[i], expected, found);
            }
        }
        return counts;
    }

    /**
     * Asks every engine for explanations, and the library and the hand-written code for their text.
     *
     * @param step 1 for every request, 8 for every eighth
     * @return how many explanations name a remedy
     * @throws IllegalStateException at the first disagreement, naming it
     */
    static int ofExplanations(int step) {
        Request[] requests = Workload.requests();
        int remedies = 0;
        for (ExplainContender contender : ExplainContender.values()) {
            Explainer explainer = contender.start();
            remedies = 0;
            for (int i = 0; i < Workload.SIZE; i += step) {
                Explanation expected = HandWrittenExplanation.explain(requests[i]);
                Explanation found = explainer.explain(i);
                require(alike(expected, found), contender.label(), requests[i], expected, found);
                String byHand = Wordings.byHand(requests[i], found);
                String byLibrary = Wordings.byLibrary(requests[i], found);
                require(byHand.equals(byLibrary), "the library's wording", requests[i], byHand, byLibrary);
                remedies += found.remedies().size();
            }
        }
        return remedies;
    }

    /**
     * Lets everybody audit the marks of a register.
     *
     * @param order the order in which the marks lie
     * @param some how many of them, from the first
     * @return how often each ground of refusal is met
     * @throws IllegalStateException at the first disagreement, naming it
     */
    static Map<Outcome, Integer> ofAudits(String order, int some) {
        List<Request> marks = BulkBenchmark.marks(order).subList(0, some);
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Request mark : marks) {
            Outcome outcome = HandWritten.decide(mark);
            if (outcome.refuses()) {
                counts.merge(outcome, 1, Integer::sum);
            }
        }
        for (BulkContender contender : BulkContender.values()) {
            IdentityHashMap<Request, Object> refused = new IdentityHashMap<>();
            BulkEngine engine = contender.start(marks);
            engine.audit(refused::put);
            for (Request mark : marks) {
                Outcome expected = HandWritten.decide(mark);
                Object answer = refused.get(mark);
                Outcome found = answer == null ? Outcome.ALLOWED : engine.outcome(answer);
                require(expected == found, contender.label(), mark, expected, found);
            }
        }
        return counts;
    }

    /** Of a list of clauses the first counts, which decides: by hand nobody lists every clause that says the same. */
    private static boolean alike(Explanation expected, Explanation found) {
        return expected.verdict() == found.verdict()
                && Objects.equals(expected.openUntil(), found.openUntil())
                && deciding(expected).equals(deciding(found));
    }

    private static List<Object> deciding(Explanation explanation) {
        List<Object> parts = new ArrayList<>();
        for (Reason reason : explanation.reasons()) {
            parts.add(List.of(reason.code(), reason.clauses().get(0)));
        }
        for (Advisory advisory : explanation.advisories()) {
            parts.add(
                    List.of(advisory.code(), advisory.due(), advisory.clauses().get(0)));
        }
        for (Remedy remedy : explanation.remedies()) {
            parts.add(List.of(
                    remedy.procedure(),
                    remedy.initiators(),
                    remedy.decidedBy(),
                    remedy.enteredBy(),
                    remedy.clauses().get(0)));
        }
        return parts;
    }

    private static void require(boolean same, String who, Request request, Object expected, Object found) {
        if (!same) {
            throw new IllegalStateException(
                    "hand-written says `" + expected + "`, " + who + " says `" + found + "`: " + request);
        }
    }
}
