package io.schooljournal.core.calendar;

import io.schooljournal.core.Invariant;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A school's time zone (часовой пояс) knows at which instant each local day starts, exactly, through every change of
 * the clocks.
 *
 * <p>The start of a day is what {@link LocalDate#atStartOfDay(ZoneId)} says: the first instant whose local date is that
 * day. Starts are looked up in a table that is filled on demand, so that counting days costs neither an object nor a
 * search; instances are shared, one for each zone.
 */
public final class SchoolZone {
    private static final ConcurrentMap<ZoneId, SchoolZone> SHARED = new ConcurrentHashMap<>();
    private static final int SECONDS_PER_DAY = 86_400;
    private static final int BLOCK_BITS = 9;
    private static final int BLOCK_DAYS = 1 << BLOCK_BITS;
    /** The table spans the epoch days from 0 (1970-01-01) up to, not including, this one (in the year 2149). */
    private static final int TABLE_DAYS = 128 << BLOCK_BITS;

    private final ZoneId id;
    private final long usualOffset;
    private final AtomicReferenceArray<long[]> starts = new AtomicReferenceArray<>(TABLE_DAYS >> BLOCK_BITS);

    private SchoolZone(ZoneId id) {
        this.id = id;
        this.usualOffset = id.getRules().getStandardOffset(Instant.EPOCH).getTotalSeconds();
    }

    /**
     * Returns the one instance for this zone.
     *
     * @param id an IANA zone
     * @return the zone of the school
     */
    public static SchoolZone of(ZoneId id) {
        return SHARED.computeIfAbsent(id, SchoolZone::new);
    }

    /**
     * Returns the one instance for the zone of this name.
     *
     * @param id an IANA zone identifier such as {@code Europe/Moscow}
     * @return the zone of the school
     * @throws IllegalArgumentException when there is no such zone
     */
    public static SchoolZone of(String id) {
        try {
            return of(ZoneId.of(Invariant.identifier("time zone", id)));
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("unknown time zone `" + id + "`", unknown);
        }
    }

    /**
     * Returns the IANA zone.
     *
     * @return the zone
     */
    public ZoneId id() {
        return id;
    }

    /**
     * Returns the local day of the school on which this instant lies.
     *
     * @param instant any instant
     * @return the local day
     */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofEpochDay(epochDayOf(instant.getEpochSecond()));
    }

    /**
     * Returns the first instant of this local day: midnight, or the first instant after a gap that swallows midnight.
     *
     * @param day a local day of the school
     * @return its first instant, inclusive
     */
    public Instant startOf(LocalDate day) {
        return Instant.ofEpochSecond(startOfEpochDay(day.toEpochDay()));
    }

    /**
     * Returns the local day of an instant as a count of days since 1970-01-01.
     *
     * @param epochSecond seconds since 1970-01-01T00:00Z; a fraction of a second never changes the day
     * @return the local day, in epoch days
     */
    public long epochDayOf(long epochSecond) {
        long day = Math.floorDiv(epochSecond + usualOffset, (long) SECONDS_PER_DAY);
        while (startOfEpochDay(day) > epochSecond) {
            day--;
        }
        while (startOfEpochDay(day + 1) <= epochSecond) {
            day++;
        }
        return day;
    }

    /**
     * Returns the first instant of a local day as seconds since the epoch.
     *
     * @param epochDay a local day, in days since 1970-01-01
     * @return the first second of that day, inclusive
     */
    public long startOfEpochDay(long epochDay) {
        if (epochDay < 0 || epochDay >= TABLE_DAYS) {
            return compute(epochDay);
        }
        int block = (int) epochDay >> BLOCK_BITS;
        long[] days = starts.getAcquire(block);
        if (days == null) {
            days = fill(block);
        }
        return days[(int) epochDay & (BLOCK_DAYS - 1)];
    }

    private long[] fill(int block) {
        long[] days = new long[BLOCK_DAYS];
        long first = (long) block << BLOCK_BITS;
        for (int i = 0; i < BLOCK_DAYS; i++) {
            days[i] = compute(first + i);
        }
        starts.setRelease(block, days);
        return days;
    }

    private long compute(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).atStartOfDay(id).toEpochSecond();
    }

    @Override
    public String toString() {
        return id.getId();
    }
}
