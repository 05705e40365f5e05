package io.schooljournal.rules.sample;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was written.
 *
 * @param rows the rows of each file, without the header, in the order of the contract
 * @param planted what was planted, in the order of files and lines
 */
public record SampleReport(Map<String, Long> rows, List<Planted> planted) {
    /** Keeps copies. */
    public SampleReport {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        planted = List.copyOf(planted);
    }

    /**
     * Returns how many rows were written.
     *
     * @return the sum over all files
     */
    public long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
