package io.schooljournal.examples.server.school;

import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.rules.exchange.PackageFile;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What came of founding a school from a package.
 *
 * @param counts of each file that has rows for it, how many were written, were there already and were refused
 * @param refusals the rows of which nothing was written, in the order in which they were tried
 */
public record Founded(Map<PackageFile, Count> counts, List<Refusal> refusals) {
    /** The parts are copied. */
    public Founded {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        refusals = List.copyOf(refusals);
    }

    /**
     * How many rows of a file came to what.
     *
     * @param written rows that were written now
     * @param there rows of which everything stood there already
     * @param refused rows that were refused
     */
    public record Count(int written, int there, int refused) {
        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count other) {
            return new Count(written + other.written, there + other.there, refused + other.refused);
        }
    }

    /**
     * A row of which nothing was written.
     *
     * @param file the file
     * @param line the line, from 1
     * @param outcome why not
     */
    public record Refusal(PackageFile file, long line, Outcome outcome) {}

    /**
     * Tells whether anything was written.
     *
     * @return false when the school was founded before, or when every row was refused
     */
    public boolean wroteSomething() {
        return counts.values().stream().anyMatch(count -> count.written() > 0);
    }
}
