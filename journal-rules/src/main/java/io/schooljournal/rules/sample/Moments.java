package io.schooljournal.rules.sample;

import io.schooljournal.core.calendar.SchoolZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Local moments of a school as numbers, seconds since 1970-01-01 by the school's clock, and as a package writes them. */
final class Moments {
    static final int MINUTE = 60;
    static final int HOUR = 3600;
    static final int DAY = 86_400;

    private final SchoolZone zone;
    private long shownDay = Long.MIN_VALUE;
    private String date = "";
    private String offset = "";

    Moments(SchoolZone zone) {
        this.zone = zone;
    }

    static long at(LocalDate day, int hour, int minute) {
        return at(day.toEpochDay(), hour * HOUR + minute * MINUTE);
    }

    static long at(long epochDay, int second) {
        return epochDay * DAY + second;
    }

    static LocalDate dayOf(long moment) {
        return LocalDate.ofEpochDay(Math.floorDiv(moment, (long) DAY));
    }

    Instant instant(long moment) {
        return dayOf(moment)
                .atTime(LocalTime.ofSecondOfDay(Math.floorMod(moment, (long) DAY)))
                .atZone(zone.id())
                .toInstant();
    }

    /** Writes a moment: {@code 2024-10-01T09:00:00+03:00}; the offset is that of the day's noon. */
    String text(long moment) {
        long day = Math.floorDiv(moment, (long) DAY);
        if (day != shownDay) {
            LocalDate local = LocalDate.ofEpochDay(day);
            ZoneOffset noon = zone.id().getRules().getOffset(local.atTime(LocalTime.NOON));
            shownDay = day;
            date = local + "T";
            offset = noon.getTotalSeconds() == 0 ? "+00:00" : noon.getId();
        }
        int second = (int) Math.floorMod(moment, (long) DAY);
        char[] time = {
            ten(second / HOUR), one(second / HOUR), ':',
            ten(second % HOUR / MINUTE), one(second % HOUR / MINUTE), ':',
            ten(second % MINUTE), one(second % MINUTE)
        };
        return date + new String(time) + offset;
    }

    private static char ten(int number) {
        return (char) ('0' + number / 10);
    }

    private static char one(int number) {
        return (char) ('0' + number % 10);
    }
}
