package io.schooljournal.core.correction;

import io.schooljournal.core.people.PersonId;
import java.time.Instant;

/**
 * The permission to enter one correction (разрешение руководителя).
 *
 * @param by who granted it
 * @param at when
 * @param until the first instant at which it no longer stands
 */
public record Grant(PersonId by, Instant at, Instant until) {
    /**
     * Tells whether the grant stands.
     *
     * @param instant an instant
     * @return true from the grant, inclusive, to its end, exclusive
     */
    public boolean standsAt(Instant instant) {
        return !instant.isBefore(at) && instant.isBefore(until);
    }
}
