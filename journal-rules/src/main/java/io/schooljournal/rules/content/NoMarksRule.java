package io.schooljournal.rules.content;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.school.Grade;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.GradeSpan;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.format.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Forbids marks in grades (безотметочное обучение): {@code grades}, {@code actions}, {@code finalKinds}. */
record NoMarksRule(GradeSpan grades, Set<FinalKind> finals, List<Action> actions, List<ClauseRef> clauses)
        implements Rule {
    static Rule read(RuleEntry entry) throws BrokenRegulation {
        Optional<YamlValue> finals = entry.optional("finalKinds");
        return new NoMarksRule(
                GradeSpan.read(entry.required("grades")),
                finals.isPresent() ? Set.copyOf(finals.get().codes(FinalKind.class)) : Set.of(),
                entry.required("actions").codes(Action.class),
                entry.clauses());
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        Set<Integer> numbers = IntStream.rangeClosed(Grade.FIRST, Grade.LAST)
                .filter(grades::contains)
                .boxed()
                .collect(Collectors.toSet());
        actions.forEach(action -> tables.action(action).noMarks(numbers, finals, clauses));
    }
}
