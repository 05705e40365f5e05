package io.schooljournal.rules.figures;

import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.MarkValue.Judgement;
import io.schooljournal.core.mark.MarkValue.Points;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.FigureTerms;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many marks of each value there are, and the shares that follow; those who are exempt count nowhere. */
public final class MarkCounts {
    private static final int HUNDRED = 100;

    private final FigureTerms terms;
    private final Map<Integer, Integer> byPoints = new TreeMap<>();
    private int passes;
    private int fails;

    /**
     * Counts nothing yet.
     *
     * @param terms which marks count as what
     */
    public MarkCounts(FigureTerms terms) {
        this.terms = terms;
    }

    /**
     * Counts a mark.
     *
     * @param mark the mark
     */
    public void add(MarkValue mark) {
        if (mark instanceof Points points) {
            byPoints.merge(points.value(), 1, Integer::sum);
        } else if (mark == Judgement.PASS) {
            passes++;
        } else if (mark == Judgement.FAIL) {
            fails++;
        }
    }

    /**
     * Returns how many marks have these points.
     *
     * @param points the points
     * @return the number, from 0
     */
    public int of(int points) {
        return byPoints.getOrDefault(points, 0);
    }

    /**
     * Returns how many marks there are, passes and failures among them.
     *
     * @return the number, from 0
     */
    public int all() {
        return withPoints() + passes + fails;
    }

    /**
     * Returns how many are passes.
     *
     * @return the number, from 0
     */
    public int passes() {
        return passes;
    }

    /**
     * Returns the share of marks that are not unsatisfactory (успеваемость).
     *
     * @return of all marks
     */
    public Cell.Share performance() {
        return new Cell.Share(from(terms.satisfactory()) + passes, all());
    }

    /**
     * Returns the share of good and excellent marks (качество знаний).
     *
     * @return of the marks that have points
     */
    public Cell.Share quality() {
        return new Cell.Share(from(terms.good()), withPoints());
    }

    /**
     * Returns the degree of learning (СОУ): what each mark counts, added up.
     *
     * @return of the marks that have points, each counted as a whole
     */
    public Cell.Share learning() {
        List<Integer> worth = terms.learning();
        long sum = 0;
        for (Map.Entry<Integer, Integer> entry : byPoints.entrySet()) {
            int place = entry.getKey() - 1;
            if (place >= 0 && place < worth.size()) {
                sum += (long) worth.get(place) * entry.getValue();
            }
        }
        return new Cell.Share(sum, (long) HUNDRED * withPoints());
    }

    /**
     * Returns the mean of the marks that have points.
     *
     * @return the mean
     */
    public Average average() {
        Average mean = Average.NONE;
        for (Map.Entry<Integer, Integer> entry : byPoints.entrySet()) {
            for (int i = 0; i < entry.getValue(); i++) {
                mean = mean.with(entry.getKey(), null);
            }
        }
        return mean;
    }

    private int withPoints() {
        return from(0);
    }

    private int from(int least) {
        int count = 0;
        for (Map.Entry<Integer, Integer> entry : byPoints.entrySet()) {
            count += entry.getKey() >= least ? entry.getValue() : 0;
        }
        return count;
    }
}
