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

    public static Shown unknown(Evidence evidence) {
        return new Shown(null, null, evidence);
    }

    public static Shown done(Instant at, DutyPlace place) {
        return new Shown(at, place, null);
    }

    /** The row as a place of a duty. */
    public static DutyPlace place(PackageRow row) {
        return new DutyPlace(
                row.file().fileName(),
                row.line(),
                row.file().hasIds() ? row.text(row.file().columns().get(0)) : null);
    }

    /** What was done after an instant is not known at it. */
    public Shown asOf(Instant instant) {
        return at != null && at.isAfter(instant) ? NOT_DONE : this;
    }

    /** The later of two, and unknown when one of them is. */
    public Shown latest(Shown other) {
        if (unknown != null || other.unknown != null) {
            return unknown != null ? this : other;
        }
        return at == null || (other.at != null && other.at.isAfter(at)) ? other : this;
    }

    /** The earlier of two, and unknown when one of them is. */
    public Shown earliest(Shown other) {
        if (unknown != null || other.unknown != null) {
            return unknown != null ? this : other;
        }
        return at == null || (other.at != null && other.at.isBefore(at)) ? other : this;
    }
}
