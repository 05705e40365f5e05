package io.schooljournal.rules.literal;

import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers a request by trying every way in which its missing facts could turn out, and comparing what comes of them. */
public final class LiteralEvaluator {
    /** Parts of an application; where it is not known whether there is one, only that is asked. */
    private static final Set<Fact> OF_AN_APPLICATION = EnumSet.range(Fact.CORRECTION_GROUND, Fact.CORRECTION_PROTOCOL);

    private LiteralEvaluator() {}

    /** Tells whether there is a literal reading of this regulation. */
    public static boolean reads(String regulation) {
        return Stream.of(School.values()).anyMatch(school -> school.cite("").equals(regulation + ":"));
    }

    /** Returns the answer of a regulation, read literally. */
    public static Answer explain(String regulation, Request request) {
        return read(regulation, request).answer();
    }

    /** Returns the answer together with what bounds it where facts are missing. */
    public static LiteralReading read(String regulation, Request request) {
        School school = School.of(regulation);
        Map<Map<Fact, Object>, Outcome> outcomes = outcomes(school, request);
        Set<ReasonCode> possible = new TreeSet<>();
        Set<Fact> asked = EnumSet.noneOf(Fact.class);
        outcomes.forEach((found, outcome) -> {
            possible.addAll(outcome.reasons());
            asked.addAll(found.keySet());
        });
        return new LiteralReading(school, answer(school, request, outcomes), possible, asked);
    }

    private static Answer answer(School school, Request request, Map<Map<Fact, Object>, Outcome> outcomes) {
        boolean denies = outcomes.values().stream().noneMatch(LiteralEvaluator::allows);
        Set<Object> different = Set.copyOf(
                outcomes.values().stream().map(LiteralEvaluator::essence).toList());
        if (!denies && different.size() > 1) {
            List<Fact> missing = List.copyOf(decisive(outcomes));
            return new Answer(Verdict.UNDECIDED, List.of(), missing, null, List.of(), List.of());
        }
        Instant openUntil = agreed(outcomes, Outcome::openUntil);
        return denies
                ? denial(school, outcomes, openUntil)
                : permission(Deadlines.missed(school, new Facts(request)), openUntil);
    }

    /** The clauses of the window that applies to a request without missing facts; empty when none does. */
    public static List<String> windowClauses(String regulation, Request request) {
        return Outcome.of(School.of(regulation), new Facts(request)).windowClauses();
    }

    /** What an allowed request without missing facts has missed; null when nothing. */
    public static @Nullable Late late(String regulation, Request request) {
        return Deadlines.missed(School.of(regulation), new Facts(request));
    }

    private static Answer denial(School school, Map<Map<Fact, Object>, Outcome> outcomes, @Nullable Instant openUntil) {
        Set<ReasonCode> always = new TreeSet<>(EnumSet.allOf(ReasonCode.class));
        outcomes.values().forEach(outcome -> always.retainAll(outcome.reasons()));
        return new Answer(
                Verdict.DENY, List.copyOf(always), List.of(), openUntil, List.of(), Remedies.after(school, always));
    }

    private static Answer permission(@Nullable Late late, @Nullable Instant openUntil) {
        List<String> told = late == null ? List.of() : List.of(late.code() + " since " + late.due());
        return new Answer(Verdict.ALLOW, List.of(), List.of(), openUntil, told, List.of());
    }

    /** Every way to complete the facts that any reading asks for, with what comes of it. */
    private static Map<Map<Fact, Object>, Outcome> outcomes(School school, Request request) {
        Completions completions = new Completions(request);
        EnumSet<Fact> asked = EnumSet.noneOf(Fact.class);
        while (true) {
            try {
                Map<Map<Fact, Object>, Outcome> outcomes = new HashMap<>();
                for (Map<Fact, Object> found : all(completions, List.copyOf(asked))) {
                    outcomes.put(found, Outcome.of(school, completions.with(found)));
                }
                return outcomes;
            } catch (FactNeeded needed) {
                asked.add(needed.fact());
            }
        }
    }

    private static List<Map<Fact, Object>> all(Completions completions, List<Fact> facts) {
        List<Map<Fact, Object>> all = List.of(new EnumMap<>(Fact.class));
        for (Fact fact : facts) {
            List<Map<Fact, Object>> longer = new ArrayList<>();
            for (Map<Fact, Object> found : all) {
                for (Object value : completions.of(fact)) {
                    Map<Fact, Object> more = new EnumMap<>(found);
                    more.put(fact, value);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    /** The facts that alone, all others staying as they are, can turn one outcome into another. */
    private static Set<Fact> decisive(Map<Map<Fact, Object>, Outcome> outcomes) {
        Set<Fact> decisive = EnumSet.noneOf(Fact.class);
        for (Fact fact : Fact.values()) {
            Map<Map<Fact, Object>, Object> withoutIt = new HashMap<>();
            outcomes.forEach((found, outcome) -> {
                Map<Fact, Object> others = new HashMap<>(found);
                others.remove(fact);
                Object other = withoutIt.putIfAbsent(others, essence(outcome));
                if (other != null && !other.equals(essence(outcome))) {
                    decisive.add(fact);
                }
            });
        }
        if (decisive.contains(Fact.CORRECTION)) {
            decisive.removeAll(OF_AN_APPLICATION);
        }
        return decisive;
    }

    private static boolean allows(Outcome outcome) {
        return outcome.reasons().isEmpty();
    }

    /** What tells two outcomes apart: refused, or allowed until when. */
    private static Object essence(Outcome outcome) {
        return allows(outcome) ? "allowed until " + outcome.openUntil() : "denied";
    }

    private static <T> @Nullable T agreed(
            Map<Map<Fact, Object>, Outcome> outcomes, Function<Outcome, @Nullable T> part) {
        T agreed = part.apply(outcomes.values().iterator().next());
        boolean unanimous = outcomes.values().stream().allMatch(outcome -> Objects.equals(agreed, part.apply(outcome)));
        return unanimous ? agreed : null;
    }
}
