package io.schooljournal.rules.reckoning;

import io.schooljournal.rules.facts.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One time that a duty is due.
 *
 * @param period the study period it belongs to; null for none
 * @param also other study periods of which it is due on the same day, so that a record may name them
 * @param day the local day it counts from, or on which it is due; null when that is not known
 * @param due the first instant that is late; null when it is not known
 * @param opens the first instant at which a record of its being done can be meant for it; null for any time before
 * @param unknown what is absent, so that it is not known; null when it is known
 */
record Occasion(
        @Nullable String period,
        List<String> also,
        @Nullable LocalDate day,
        @Nullable Instant due,
        @Nullable Instant opens,
        @Nullable Evidence unknown) {
    static Occasion unknown(Evidence evidence) {
        return new Occasion(null, List.of(), null, null, null, evidence);
    }

    /** An occasion that is known, and belongs to one period or to none. */
    static Occasion due(@Nullable String period, LocalDate day, Instant due, @Nullable Instant opens) {
        return new Occasion(period, List.of(), day, due, opens, null);
    }

    /** The same for other periods too. */
    Occasion with(List<String> others) {
        return new Occasion(period, others, day, due, opens, unknown);
    }

    /** The study periods that a record may name; none when it belongs to no period. */
    Set<String> periods() {
        if (period == null) {
            return Set.of();
        }
        Set<String> all = new LinkedHashSet<>(also);
        all.add(period);
        return all;
    }
}
