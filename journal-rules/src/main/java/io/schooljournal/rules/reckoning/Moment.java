package io.schooljournal.rules.reckoning;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.rules.facts.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When something happened that a duty counts from: at an instant, on a day of which no more is known, or not known. */
record Moment(
        @Nullable LocalDate day,
        @Nullable Instant instant,
        @Nullable Evidence unknown) {
    static Moment on(LocalDate day) {
        return new Moment(day, null, null);
    }

    static Moment at(Instant instant, SchoolZone zone) {
        return new Moment(zone.dayOf(instant), instant, null);
    }

    static Moment unknown(Evidence evidence) {
        return new Moment(null, null, evidence);
    }
}
