package io.schooljournal.rules.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The mean of marks (средний балл), kept exactly as a sum and a weight.
 *
 * @param sum the marks, each times its weight, added up
 * @param weight the weights added up
 * @param marks how many marks there are
 */
public record Average(BigDecimal sum, BigDecimal weight, int marks) {
    /** The mean of no marks. */
    public static final Average NONE = new Average(BigDecimal.ZERO, BigDecimal.ZERO, 0);

    private static final int SHOWN_PLACES = 2;

    /**
     * Returns the mean with one mark more.
     *
     * @param points the mark
     * @param weighing how much it weighs; null for one
     * @return the mean
     */
    public Average with(int points, @Nullable BigDecimal weighing) {
        BigDecimal own = weighing == null ? BigDecimal.ONE : weighing;
        return new Average(sum.add(own.multiply(BigDecimal.valueOf(points))), weight.add(own), marks + 1);
    }

    /**
     * Returns the mean as it is shown.
     *
     * @return rounded half-up to two decimals; null when no mark weighs anything
     */
    public @Nullable BigDecimal shown() {
        return rounded(SHOWN_PLACES);
    }

    /**
     * Returns the expected mark (ожидаемая отметка): the exact mean rounded half-up to a whole mark.
     *
     * @return such as 3 for 2.50; null when no mark weighs anything
     */
    public @Nullable Integer expected() {
        BigDecimal whole = rounded(0);
        return whole == null ? null : whole.intValueExact();
    }

    private @Nullable BigDecimal rounded(int places) {
        return weight.signum() == 0 ? null : sum.divide(weight, places, RoundingMode.HALF_UP);
    }
}
