package io.schooljournal.rules.exchange;

import io.schooljournal.core.regulation.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a conversion carried into the package, what it could not carry, and what it had to suppose.
 *
 * @param carried the rows written, by file, in the order of the contract
 * @param left what the source has and the package cannot hold, with counts
 * @param supposed what the package needs and the source does not tell, and what was taken instead
 */
public record ConversionReport(Map<String, Long> carried, List<Remark> left, List<Remark> supposed) {
    /** A report keeps its own copies, in their order. */
    public ConversionReport {
        carried = Collections.unmodifiableMap(new LinkedHashMap<>(carried));
        left = List.copyOf(left);
        supposed = List.copyOf(supposed);
    }

    /**
     * One thing that was left out or supposed.
     *
     * @param text what it is
     * @param count how many records it concerns
     */
    public record Remark(Text text, long count) {}
}
