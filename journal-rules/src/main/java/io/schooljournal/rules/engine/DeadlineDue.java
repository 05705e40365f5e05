package io.schooljournal.rules.engine;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Target;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an entry is due.
 *
 * @param at the instant
 * @param inclusive whether the instant is still in time; the end of a day is the first that is not
 */
record DeadlineDue(Instant at, boolean inclusive) {
    boolean isMissedAt(Instant instant) {
        return inclusive ? instant.isAfter(at) : !instant.isBefore(at);
    }

    /** The first instant that is late. */
    Instant lateFrom() {
        return inclusive ? at.plusNanos(1) : at;
    }

    /** When an entry about this is due, or null when what is known of it does not tell. */
    static @Nullable DeadlineDue of(
            DeadlineTerms terms, Target target, SchoolZone zone, @Nullable SchoolCalendar calendar) {
        Instant start = target.lessonStart();
        return switch (terms.anchor()) {
            case LESSON ->
                start == null ? null : endOfDay(terms, zone.epochDayOf(start.getEpochSecond()), zone, calendar);
            case LESSON_CLOCK -> start == null ? null : clock(terms, start, target, zone);
            case CLASSES_END -> {
                Instant end = target.classesEnd();
                yield end == null ? null : new DeadlineDue(end.plus(Duration.ofMinutes(terms.amount())), true);
            }
            case PERIOD_END -> fromPeriodEnd(terms, target, zone, calendar);
            case RECEIPT -> {
                Instant received = target.receivedAt();
                yield received == null
                        ? fromPeriodEnd(terms, target, zone, calendar)
                        : new DeadlineDue(received.plus(Duration.ofHours(24L * terms.amount())), true);
            }
        };
    }

    private static @Nullable DeadlineDue fromPeriodEnd(
            DeadlineTerms terms, Target target, SchoolZone zone, @Nullable SchoolCalendar calendar) {
        LocalDate end = target.periodEnd();
        return end == null ? null : endOfDay(terms, end.toEpochDay(), zone, calendar);
    }

    /** The end of the day that is so many days after another, or before; null when the calendar does not tell which. */
    private static @Nullable DeadlineDue endOfDay(
            DeadlineTerms terms, long day, SchoolZone zone, @Nullable SchoolCalendar calendar) {
        int amount = terms.amount();
        if (terms.count() == WindowTerms.Count.CALENDAR_DAYS) {
            return endOfDay(zone, day, amount);
        }
        if (calendar == null) {
            return null;
        }
        LocalDate from = LocalDate.ofEpochDay(day);
        Optional<LocalDate> counted =
                amount < 0 ? calendar.schoolDayBefore(from, -amount) : calendar.schoolDayAfter(from, amount);
        return counted.map(last -> endOfDay(zone, last.toEpochDay(), 0)).orElse(null);
    }

    /** An activity that is held after the time of day, as far as that is known, has until the end of the day. */
    private static DeadlineDue clock(DeadlineTerms terms, Instant start, Target target, SchoolZone zone) {
        LocalDate day = zone.dayOf(start);
        Instant at = day.atTime(LocalTime.ofSecondOfDay(terms.amount() * 60L))
                .atZone(zone.id())
                .toInstant();
        Instant end = target.classesEnd();
        boolean later = target.activity() != null
                && target.activity() == terms.laterActivity()
                && (!start.isBefore(at) || (end != null && end.isAfter(at)));
        return later ? endOfDay(zone, day.toEpochDay(), 0) : new DeadlineDue(at, true);
    }

    private static DeadlineDue endOfDay(SchoolZone zone, long day, int days) {
        return new DeadlineDue(Instant.ofEpochSecond(zone.startOfEpochDay(day + days + 1)), false);
    }
}
