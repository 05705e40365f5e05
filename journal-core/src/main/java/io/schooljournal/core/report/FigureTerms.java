package io.schooljournal.core.report;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.regulation.ClauseRef;
import java.util.List;

/**
 * By what the figures of documents are reckoned (показатели успеваемости): which marks count as what.
 *
 * @param code the id of its rule
 * @param learning what the marks 1, 2, 3 … count in the degree of learning (СОУ), in hundredths; at least one
 * @param satisfactory the lowest mark that is not unsatisfactory
 * @param good the lowest mark of good knowledge
 * @param excellent the mark of an excellent pupil
 * @param clauses the clauses that say so; at least one
 */
public record FigureTerms(
        String code, List<Integer> learning, int satisfactory, int good, int excellent, List<ClauseRef> clauses) {
    /**
     * The terms keep their own copies.
     *
     * @throws IllegalArgumentException when the three marks are not in their order
     */
    public FigureTerms {
        learning = List.copyOf(learning);
        clauses = List.copyOf(clauses);
        Invariant.check(
                satisfactory <= good && good <= excellent,
                "`satisfactory`, `good` and `excellent` of `" + code + "` must not descend");
    }
}
