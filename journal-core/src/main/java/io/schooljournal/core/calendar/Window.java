package io.schooljournal.core.calendar;

import io.schooljournal.core.Invariant;
import java.time.Instant;

/**
 * A window is the half-open interval of instants in which something may be done.
 *
 * @param opensAt the first instant inside, inclusive
 * @param closesAt the first instant outside, exclusive
 */
public record Window(Instant opensAt, Instant closesAt) {
    /**
     * A window does not close before it opens; an empty one contains nothing.
     *
     * @throws IllegalArgumentException when it would close before it opens
     */
    public Window {
        Invariant.check(!closesAt.isBefore(opensAt), "window must not close before it opens");
    }

    /**
     * Tells whether an instant lies inside.
     *
     * @param instant any instant
     * @return true from {@code opensAt} up to, not including, {@code closesAt}
     */
    public boolean contains(Instant instant) {
        return !instant.isBefore(opensAt) && instant.isBefore(closesAt);
    }
}
