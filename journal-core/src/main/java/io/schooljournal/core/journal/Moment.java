package io.schooljournal.core.journal;

import io.schooljournal.core.Invariant;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Instants of the journal are whole microseconds, the finest that databases keep.
 *
 * <p>What is finer is cut off, never rounded up, once, before the policy is asked: the instant that was judged is the
 * instant that is recorded, and it never lies after the act.
 */
public final class Moment {
    private static final DateTimeFormatter CANONICAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);

    private Moment() {}

    /**
     * Returns the last whole microsecond that is not after the instant.
     *
     * @param instant any instant
     * @return the instant as the journal records it
     */
    public static Instant recorded(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    static void checkWhole(Instant instant) {
        Invariant.check(
                instant.equals(recorded(instant)), "instant must be in whole microseconds, not `" + instant + "`");
    }

    static Instant parse(String canonical) {
        try {
            return Instant.parse(canonical);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("expected an instant, not `" + canonical + "`", unreadable);
        }
    }

    static String canonical(Instant instant) {
        return CANONICAL.format(instant.atOffset(ZoneOffset.UTC));
    }
}
