package io.schooljournal.core.port;

import io.schooljournal.core.mark.MarkValue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reckons what marks come to (средний балл, ожидаемая отметка, {@code sosh21: .a}). */
@FunctionalInterface
public interface Averages {
    /**
     * Returns the mean of marks.
     *
     * @param marks the marks, in any order; those without points count for nothing
     * @return the mean
     */
    Mean of(List<MarkValue> marks);

    /**
     * The mean of marks (средний балл).
     *
     * @param marks how many marks count
     * @param average the mean as it is shown; null when no mark counts
     * @param expected the mark that is expected of it (ожидаемая отметка); null when no mark counts
     */
    record Mean(
            int marks,
            @Nullable BigDecimal average,
            @Nullable Integer expected) {}
}
