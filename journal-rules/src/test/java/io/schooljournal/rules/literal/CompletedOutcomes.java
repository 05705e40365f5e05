package io.schooljournal.rules.literal;

import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Request;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What comes of a request in every way in which the facts it lacks could turn out.
 *
 * <p>A fact is completed only when a rule asks for it, so a leaf of this tree knows no more than was asked on its way.
 */
final class CompletedOutcomes {
    private final School school;
    private final Completions completions;
    private final Map<Fact, List<?>> values = new LinkedHashMap<>();
    private final List<Leaf> leaves = new ArrayList<>();

    /** One way to complete the request: which value each fact that was asked for took, and what came of it. */
    private record Leaf(Map<Fact, Integer> choices, Outcome outcome) {}

    private CompletedOutcomes(School school, Request request) {
        this.school = school;
        this.completions = new Completions(request);
    }

    static CompletedOutcomes of(School school, Request request) {
        CompletedOutcomes completed = new CompletedOutcomes(school, request);
        completed.explore(new EnumMap<>(Fact.class), new EnumMap<>(Fact.class));
        return completed;
    }

    private void explore(Map<Fact, Integer> choices, Map<Fact, Object> found) {
        try {
            Outcome outcome = Outcome.of(school, completions.with(found));
            leaves.add(new Leaf(new EnumMap<>(choices), outcome));
        } catch (FactNeeded needed) {
            List<?> possible = values.computeIfAbsent(needed.fact(), completions::of);
            for (int i = 0; i < possible.size(); i++) {
                choices.put(needed.fact(), i);
                found.put(needed.fact(), possible.get(i));
                explore(choices, found);
            }
            choices.remove(needed.fact());
            found.remove(needed.fact());
        }
    }

    List<Outcome> outcomes() {
        return leaves.stream().map(Leaf::outcome).toList();
    }

    Set<Fact> asked() {
        return values.isEmpty() ? Set.of() : EnumSet.copyOf(values.keySet());
    }

    /** The facts that alone, all others staying as they are, can turn one outcome into another. */
    Set<Fact> decisive() {
        List<Fact> facts = List.copyOf(values.keySet());
        List<Outcome> kinds = new ArrayList<>();
        int[] table = new int[stride(facts.size(), facts)];
        leaves.forEach(leaf -> fill(table, 0, 0, facts, leaf, kind(leaf.outcome(), kinds)));
        Set<Fact> decisive = EnumSet.noneOf(Fact.class);
        for (int position = 0; position < facts.size(); position++) {
            int stride = stride(position, facts);
            int period = stride(position + 1, facts);
            for (int index = 0; index < table.length; index++) {
                if (index % period >= stride && table[index] != table[index - stride]) {
                    decisive.add(facts.get(position));
                }
            }
        }
        return decisive;
    }

    /** How far apart two entries of the table are that differ by one in the fact at this position. */
    private int stride(int position, List<Fact> facts) {
        int stride = 1;
        for (Fact fact : facts.subList(0, position)) {
            stride *= values.getOrDefault(fact, List.of()).size();
        }
        return stride;
    }

    private static int kind(Outcome outcome, List<Outcome> kinds) {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).isLike(outcome)) {
                return i;
            }
        }
        kinds.add(outcome);
        return kinds.size() - 1;
    }

    /** Writes the leaf's outcome to every entry that agrees with its choices; what it did not ask may be anything. */
    private void fill(int[] table, int position, int index, List<Fact> facts, Leaf leaf, int kind) {
        if (position == facts.size()) {
            table[index] = kind;
            return;
        }
        Fact fact = facts.get(position);
        Integer choice = leaf.choices().get(fact);
        int first = choice == null ? 0 : choice;
        int last = choice == null ? values.getOrDefault(fact, List.of()).size() - 1 : choice;
        for (int value = first; value <= last; value++) {
            fill(table, position + 1, index + value * stride(position, facts), facts, leaf, kind);
        }
    }
}
