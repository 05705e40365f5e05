package io.schooljournal.rules.reckoning;

import io.schooljournal.rules.facts.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that a duty is due.
 *
 * @param period the study period it belongs to; null for none
 * @param day the local day it counts from, or on which it is due; null when that is not known
 * @param due the first instant that is late; null when it is not known
 * @param opens the first instant at which a record of its being done can be meant for it; null for any time before
 * @param unknown what is absent, so that it is not known; null when it is known
 */
record Occasion(
        @Nullable String period,
        @Nullable LocalDate day,
        @Nullable Instant due,
        @Nullable Instant opens,
        @Nullable Evidence unknown) {
    static Occasion unknown(Evidence evidence) {
        return new Occasion(null, null, null, null, evidence);
    }
}
