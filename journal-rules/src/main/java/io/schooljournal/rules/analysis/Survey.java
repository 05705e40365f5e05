package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one walk over every grid of a regulation shows: who is allowed what, and the most ordinary case of each clause. */
final class Survey {
    private final Map<Action, Set<String>> holders = new EnumMap<>(Action.class);
    private final Map<Action, Cell> refused = new EnumMap<>(Action.class);
    private final Map<ClauseRef, Cell> cases = new HashMap<>();

    private final JournalPolicy policy;

    private Survey(JournalPolicy policy) {
        this.policy = policy;
    }

    static Survey of(Dossier dossier) {
        Survey survey = new Survey(dossier.policy());
        for (Action action : Action.values()) {
            survey.holders.put(action, new HashSet<>());
            for (LocalDate day : dossier.lessonDays()) {
                for (Cell cell : Grid.of(action, day, List.of(dossier))) {
                    survey.note(action, cell, dossier.policy().explain(cell.request()));
                }
            }
        }
        return survey;
    }

    private void note(Action action, Cell cell, Explanation answer) {
        if (answer.decision().allowed()) {
            holders(action).add(cell.holder());
        } else {
            refused.merge(action, cell, Survey::moreOrdinary);
        }
        for (Reason reason : answer.reasons()) {
            note(reason.clauses(), cell);
        }
        for (Advisory advisory : answer.advisories()) {
            note(advisory.clauses(), cell);
        }
    }

    private void note(List<ClauseRef> clauses, Cell cell) {
        for (ClauseRef clause : clauses) {
            Cell before = cases.get(clause);
            if (before == null || cell.unusual() < before.unusual()) {
                cases.put(clause, cell);
            }
        }
    }

    private static Cell moreOrdinary(Cell one, Cell other) {
        return other.unusual() < one.unusual() ? other : one;
    }

    /** Returns the holders, the substitute among them, who may take an action in some situation. */
    Set<String> holders(Action action) {
        return holders.computeIfAbsent(action, none -> new HashSet<>());
    }

    /** Returns the most ordinary request that is refused, or null when none is. */
    @Nullable
    Request refused(Action action) {
        Cell cell = refused.get(action);
        return cell == null ? null : cell.request();
    }

    /** Returns the most ordinary request that one of these clauses decides or calls late, of the first that has one. */
    @Nullable
    Request caseOf(List<ClauseRef> clauses) {
        for (ClauseRef clause : clauses) {
            Cell cell = cases.get(clause);
            if (cell != null) {
                return Hours.moreOrdinary(cell.request(), request -> cites(policy.explain(request), clause));
            }
        }
        return null;
    }

    private static boolean cites(Explanation answer, ClauseRef clause) {
        return answer.reasons().stream().anyMatch(reason -> reason.clauses().contains(clause))
                || answer.advisories().stream()
                        .anyMatch(advisory -> advisory.clauses().contains(clause));
    }
}
