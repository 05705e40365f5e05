package io.schooljournal.core.regulation;

import io.schooljournal.core.Invariant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition (редакция) of a regulation is in force on the local days from its first to its last.
 *
 * @param from the first day in force, inclusive
 * @param to the last day in force, inclusive; null when no end is set
 */
public record Edition(LocalDate from, @Nullable LocalDate to) {
    /**
     * An edition does not end before it begins.
     *
     * @throws IllegalArgumentException when it would
     */
    public Edition {
        Invariant.check(to == null || !to.isBefore(from), "edition from `" + from + "` must not end before it begins");
    }

    /**
     * Tells whether the edition is in force on a day.
     *
     * @param day a local day of the school
     * @return true from the first to the last day, both inclusive
     */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    @Override
    public String toString() {
        return from.toString();
    }
}
