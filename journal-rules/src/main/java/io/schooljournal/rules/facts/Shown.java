package io.schooljournal.rules.facts;

import io.schooljournal.core.duty.DutyPlace;
import io.schooljournal.rules.exchange.PackageRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the package shows of a thing's being done: when and where, or that it was not, or why that is not known.
 *
 * @param at when it was done; null when it was not or it is not known
 * @param place the row that shows it; null when none does
 * @param unknown what is absent, so that it is not known; null when it is known
 */
public record Shown(
        @Nullable Instant at,
        @Nullable DutyPlace place,
        @Nullable Evidence unknown) {
    /** It was not done. */
    public static final Shown NOT_DONE = new Shown(null, null, null);

    /**
     * It is not known whether it was done.
     *
     * @param evidence what is absent
     * @return neither an instant nor a row
     */
    public static Shown unknown(Evidence evidence) {
        return new Shown(null, null, evidence);
    }

    /**
     * It was done.
     *
     * @param at when it was done
     * @param place the row that shows it
     * @return when and where
     */
    public static Shown done(Instant at, DutyPlace place) {
        return new Shown(at, place, null);
    }

    /**
     * Returns the row as a place of a duty.
     *
     * @param row a row of the package
     * @return its file, its line, and its id when the file has ids
     */
    public static DutyPlace place(PackageRow row) {
        return new DutyPlace(
                row.file().fileName(),
                row.line(),
                row.file().hasIds() ? row.text(row.file().columns().get(0)) : null);
    }

    /**
     * What was done after an instant is not known at it.
     *
     * @param instant the end, inclusive
     * @return this, or {@link #NOT_DONE} when it was done later
     */
    public Shown asOf(Instant instant) {
        return at != null && at.isAfter(instant) ? NOT_DONE : this;
    }

    /**
     * Returns the later of two, and unknown when one of them is.
     *
     * @param other the other one
     * @return what was not done is earlier than anything done
     */
    public Shown latest(Shown other) {
        if (unknown != null || other.unknown != null) {
            return unknown != null ? this : other;
        }
        return at == null || (other.at != null && other.at.isAfter(at)) ? other : this;
    }

    /**
     * Returns the earlier of two, and unknown when one of them is.
     *
     * @param other the other one
     * @return what was not done gives way to what was
     */
    public Shown earliest(Shown other) {
        if (unknown != null || other.unknown != null) {
            return unknown != null ? this : other;
        }
        return at == null || (other.at != null && other.at.isBefore(at)) ? other : this;
    }
}
