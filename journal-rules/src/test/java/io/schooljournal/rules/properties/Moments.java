package io.schooljournal.rules.properties;

import io.schooljournal.core.calendar.SchoolZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/**
 * The moments of one request, drawn to the edges: days on which the clocks change, month ends, a day that never was, and
 * instants a nanosecond, a second or a day beside every threshold.
 *
 * @param zone the school's zone
 * @param lessonDay the local day of the lesson
 * @param lessonStart when the lesson starts
 * @param classesEnd when the classes of that day end
 * @param periodEnd the last day of a study period
 * @param nextLessonStart when the next lesson starts
 * @param receivedAt when the result was received
 * @param at the instant of the action
 */
record Moments(
        SchoolZone zone,
        LocalDate lessonDay,
        Instant lessonStart,
        Instant classesEnd,
        LocalDate periodEnd,
        Instant nextLessonStart,
        Instant receivedAt,
        Instant at) {
    private static final List<SchoolZone> ZONES = List.of(
            SchoolZone.of("Europe/Moscow"),
            SchoolZone.of("Europe/Moscow"),
            SchoolZone.of("Europe/Berlin"),
            SchoolZone.of("America/Sao_Paulo"),
            SchoolZone.of("Asia/Beirut"),
            SchoolZone.of("Africa/Cairo"),
            SchoolZone.of("Pacific/Apia"),
            SchoolZone.of("Australia/Lord_Howe"),
            SchoolZone.of("America/Havana"),
            SchoolZone.of("Asia/Kamchatka"));
    private static final LocalDate FRI_2011_12_30 = LocalDate.of(2011, 12, 30);
    private static final LocalDate MON_2012_01_02 = LocalDate.of(2012, 1, 2);
    private static final LocalDate MON_2024_01_08 = LocalDate.of(2024, 1, 8);

    static Moments draw(Dice dice) {
        SchoolZone zone = dice.of(ZONES);
        LocalDate day = day(zone, dice);
        Instant lesson = at(zone, day, time(dice));
        Instant classesEnd = dice.percent(80)
                ? lesson.plus(Duration.ofMinutes(dice.from(40, 360)))
                : at(zone, day, LocalTime.of(dice.from(20, 23), dice.from(0, 59)));
        LocalDate periodEnd = dice.percent(70) ? day.plusDays(dice.from(-4, 4)) : day(zone, dice);
        Instant next = at(zone, day.plusDays(dice.from(0, 9)), time(dice));
        Instant received = at(zone, periodEnd, time(dice));
        Instant at = dice.percent(5)
                ? received.plus(Duration.ofHours(dice.of(24, 72))).plus(beside(dice))
                : at(zone, day, lesson, classesEnd, periodEnd, dice);
        return new Moments(zone, day, lesson, classesEnd, periodEnd, next, received, at);
    }

    private static LocalDate day(SchoolZone zone, Dice dice) {
        return switch (dice.from(0, 9)) {
            case 0, 1, 2 -> changeOfClocks(zone, dice).minusDays(dice.of(0, 1, 2, 3, 7, 8, 14, 15));
            case 3 -> LocalDate.of(dice.from(2011, 2030), dice.from(1, 12), 1).minusDays(dice.from(1, 15));
            case 4 -> FRI_2011_12_30.minusDays(dice.from(-1, 16));
            case 5 -> MON_2024_01_08.plusDays(dice.from(0, 4));
            default -> LocalDate.of(2024, 9, 1).plusDays(dice.from(0, 800));
        };
    }

    /** A day on which the clocks change; where they no longer do, one of long ago. */
    private static LocalDate changeOfClocks(SchoolZone zone, Dice dice) {
        Instant from = zone.startOf(MON_2012_01_02.plusDays(dice.from(-400, 5_000)));
        ZoneOffsetTransition next = zone.id().getRules().nextTransition(from);
        ZoneOffsetTransition change = next == null ? zone.id().getRules().previousTransition(from) : next;
        return change == null ? FRI_2011_12_30 : change.getDateTimeBefore().toLocalDate();
    }

    private static LocalTime time(Dice dice) {
        return switch (dice.from(0, 7)) {
            case 0 -> LocalTime.MIDNIGHT;
            case 1 -> LocalTime.MAX;
            case 2 -> LocalTime.of(17, 0).minusMinutes(dice.from(-45, 45));
            default -> LocalTime.of(8, 30).plusMinutes(dice.from(0, 420));
        };
    }

    private static Instant at(SchoolZone zone, LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone.id()).toInstant();
    }

    private static Instant at(
            SchoolZone zone, LocalDate day, Instant lesson, Instant classesEnd, LocalDate periodEnd, Dice dice) {
        Instant threshold = switch (dice.from(0, 9)) {
            case 0 -> lesson;
            case 1 -> classesEnd.plus(Duration.ofHours(2));
            case 2 -> zone.startOf(day.plusDays(1));
            case 3, 4 -> zone.startOf(day.plusDays(dice.of(3, 3, 8, 15, 5)));
            case 5 -> zone.startOf(periodEnd.plusDays(dice.of(-1, 1, 3, 8, 4, 2)));
            case 6 -> at(zone, day, LocalTime.of(17, 0));
            default -> lesson.plusSeconds(dice.from(0, 10 * 86_400));
        };
        return threshold.plus(beside(dice));
    }

    private static Duration beside(Dice dice) {
        return switch (dice.from(0, 9)) {
            case 0, 1, 2 -> Duration.ofNanos(dice.from(-1, 1));
            case 3, 4 -> Duration.ofSeconds(dice.from(-1, 1));
            case 5 -> Duration.ofDays(dice.from(-1, 1));
            case 6 -> Duration.ofSeconds(dice.from(-90_000, 90_000));
            default -> Duration.ZERO;
        };
    }
}
