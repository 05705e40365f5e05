package io.schooljournal.rules.figures;

import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.MarkValue.Judgement;
import io.schooljournal.core.mark.MarkValue.Points;
import io.schooljournal.core.report.FigureTerms;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pupil's final marks of a study period, and how the pupil stands by them.
 *
 * @param finals the final mark of each subject, by the subject's id
 * @param notAssessed the subjects in which others of the class have a final mark and this pupil has none
 */
public record PupilResult(Map<String, MarkValue> finals, List<String> notAssessed) {
    /** How a pupil stands by the final marks of a period. */
    public enum Standing {
        /** Every final is excellent (отличник). */
        EXCELLENT,
        /** Every final is good or excellent, one at least only good (хорошист). */
        GOOD,
        /** Every final is satisfactory or better, one at least below good (успевает). */
        SATISFACTORY,
        /** One at least is unsatisfactory (неуспевающий). */
        FAILING,
        /** There is no final mark, or only exemptions (не аттестован). */
        NOT_ASSESSED
    }

    /** The result keeps its own copies. */
    public PupilResult {
        finals = Collections.unmodifiableMap(new LinkedHashMap<>(finals));
        notAssessed = List.copyOf(notAssessed);
    }

    /**
     * Returns how the pupil stands.
     *
     * @param terms which marks count as what
     * @return the standing by the marks there are; subjects not assessed are told apart
     */
    public Standing standing(FigureTerms terms) {
        if (finals.values().stream().allMatch(mark -> mark == Judgement.EXEMPT)) {
            return Standing.NOT_ASSESSED;
        }
        if (below(terms.satisfactory()) > 0) {
            return Standing.FAILING;
        }
        if (below(terms.good()) > 0 || points() == 0) {
            return Standing.SATISFACTORY;
        }
        return below(terms.excellent()) > 0 ? Standing.GOOD : Standing.EXCELLENT;
    }

    /**
     * Tells whether the pupil is assessed and nothing is unsatisfactory (успевает).
     *
     * @param terms which marks count as what
     * @return true when the pupil counts as performing
     */
    public boolean isPerforming(FigureTerms terms) {
        Standing standing = standing(terms);
        return standing != Standing.FAILING && standing != Standing.NOT_ASSESSED;
    }

    /**
     * Tells whether every final is good or excellent (качество знаний).
     *
     * @param terms which marks count as what
     * @return true when the pupil counts towards quality
     */
    public boolean isOfQuality(FigureTerms terms) {
        Standing standing = standing(terms);
        return standing == Standing.EXCELLENT || standing == Standing.GOOD;
    }

    /**
     * Tells whether one mark keeps the pupil from being excellent (потенциальный отличник): exactly one of 4, the rest 5.
     *
     * @param terms which marks count as what
     * @return true when it does
     */
    public boolean isPotentiallyExcellent(FigureTerms terms) {
        return standing(terms) == Standing.GOOD && below(terms.excellent()) == 1;
    }

    /**
     * Tells whether one mark keeps the pupil from being good (потенциальный хорошист): exactly one of 3, the rest 4 and 5.
     *
     * @param terms which marks count as what
     * @return true when it does
     */
    public boolean isPotentiallyGood(FigureTerms terms) {
        return standing(terms) == Standing.SATISFACTORY && below(terms.good()) == 1;
    }

    /** A failure is below everything, a pass below nothing. */
    private long below(int points) {
        return finals.values().stream()
                .filter(mark -> mark == Judgement.FAIL || (mark instanceof Points own && own.value() < points))
                .count();
    }

    private long points() {
        return finals.values().stream().filter(Points.class::isInstance).count();
    }
}
