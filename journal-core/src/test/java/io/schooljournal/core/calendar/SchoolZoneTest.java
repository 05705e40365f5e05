package io.schooljournal.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolZoneTest {
    private static final LocalDate THU_1970_01_01 = LocalDate.of(1970, 1, 1);
    private static final LocalDate FRI_2100_12_31 = LocalDate.of(2100, 12, 31);
    private static final LocalDate SUN_2018_11_04 = LocalDate.of(2018, 11, 4);
    private static final LocalDate FRI_2011_12_30 = LocalDate.of(2011, 12, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Moscow",
                "Europe/Berlin",
                "Europe/Kaliningrad",
                "Asia/Kamchatka",
                "America/Sao_Paulo",
                "America/St_Johns",
                "America/Havana",
                "Asia/Beirut",
                "Asia/Kathmandu",
                "Africa/Cairo",
                "Africa/Monrovia",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "Pacific/Kiritimati",
                "Antarctica/Troll",
                "UTC"
            })
    void every_day_from_1970_to_2100_starts_when_java_time_says_so(String id) {
        SchoolZone zone = SchoolZone.of(id);
        for (LocalDate day = THU_1970_01_01; !day.isAfter(FRI_2100_12_31); day = day.plusDays(1)) {
            Instant start = day.atStartOfDay(zone.id()).toInstant();
            assertEquals(start, zone.startOf(day));
            assertEquals(start.getEpochSecond(), zone.startOfEpochDay(day.toEpochDay()));
        }
    }

    @Test
    void around_every_change_of_any_zone_an_instant_lies_on_the_last_day_that_has_started() {
        int changes = 0;
        for (String id : ZoneId.getAvailableZoneIds()) {
            SchoolZone zone = SchoolZone.of(id);
            for (ZoneOffsetTransition change : changes(zone.id().getRules())) {
                for (long second : new long[] {-86_400, -3_601, -1, 0, 1, 59, 60, 3_599, 3_600, 7_200, 86_400}) {
                    Instant instant = change.getInstant().plusSeconds(second);
                    assertEquals(lastStarted(instant, zone.id()), zone.dayOf(instant), id + " " + instant);
                    changes++;
                }
            }
        }
        assertTrue(changes > 100_000, "only " + changes + " instants were tried");
    }

    @Test
    void the_day_of_an_instant_is_its_local_date_unless_the_clocks_were_set_back_over_midnight() {
        for (String id : ZoneId.getAvailableZoneIds()) {
            SchoolZone zone = SchoolZone.of(id);
            for (ZoneOffsetTransition change : changes(zone.id().getRules())) {
                boolean setBackOverMidnight = change.isOverlap()
                        && change.getDateTimeBefore().toLocalTime().toSecondOfDay() != 0
                        && !change.getDateTimeAfter()
                                .toLocalDate()
                                .equals(change.getDateTimeBefore().toLocalDate());
                for (long second : new long[] {-1, 0, 1}) {
                    Instant instant = change.getInstant().plusSeconds(second);
                    LocalDate local = instant.atZone(zone.id()).toLocalDate();
                    assertTrue(setBackOverMidnight || local.equals(zone.dayOf(instant)), id + " " + instant);
                }
            }
        }
    }

    @Test
    void a_day_that_has_begun_does_not_end_when_the_clocks_are_set_back_over_midnight() {
        SchoolZone zone = SchoolZone.of("America/St_Johns");
        Instant oneMinutePastMidnight = Instant.parse("2010-11-07T02:31:00Z");
        assertEquals(
                LocalDateTime.of(2010, 11, 6, 23, 1),
                oneMinutePastMidnight.atZone(zone.id()).toLocalDateTime());
        assertEquals(LocalDate.of(2010, 11, 7), zone.dayOf(oneMinutePastMidnight));
    }

    @Test
    void a_day_whose_midnight_is_skipped_starts_with_its_first_instant() {
        SchoolZone zone = SchoolZone.of("America/Sao_Paulo");
        Instant start = zone.startOf(SUN_2018_11_04);
        assertEquals(
                LocalDateTime.of(2018, 11, 4, 1, 0), start.atZone(zone.id()).toLocalDateTime());
        assertEquals(SUN_2018_11_04, zone.dayOf(start));
        assertEquals(SUN_2018_11_04.minusDays(1), zone.dayOf(start.minusNanos(1)));
    }

    @Test
    void a_day_that_was_skipped_altogether_has_no_instant_of_its_own() {
        SchoolZone zone = SchoolZone.of("Pacific/Apia");
        assertEquals(zone.startOf(FRI_2011_12_30), zone.startOf(FRI_2011_12_30.plusDays(1)));
        Instant start = zone.startOf(FRI_2011_12_30);
        assertEquals(FRI_2011_12_30.plusDays(1), zone.dayOf(start));
        assertEquals(FRI_2011_12_30.minusDays(1), zone.dayOf(start.minusNanos(1)));
    }

    @Test
    void a_day_lasts_between_23_and_25_hours_in_berlin() {
        SchoolZone zone = SchoolZone.of("Europe/Berlin");
        assertEquals(Duration.ofHours(23), length(zone, LocalDate.of(2025, 3, 30)));
        assertEquals(Duration.ofHours(24), length(zone, LocalDate.of(2025, 3, 31)));
        assertEquals(Duration.ofHours(25), length(zone, LocalDate.of(2025, 10, 26)));
    }

    @Test
    void days_before_1970_and_after_the_table_are_right_too() {
        SchoolZone zone = SchoolZone.of("Europe/Moscow");
        for (LocalDate day : List.of(
                LocalDate.of(1918, 9, 16),
                LocalDate.of(1969, 12, 31),
                LocalDate.of(2149, 6, 7),
                LocalDate.of(9999, 12, 31))) {
            Instant start = day.atStartOfDay(zone.id()).toInstant();
            assertEquals(start, zone.startOf(day));
            assertEquals(day, zone.dayOf(start));
            assertEquals(day.minusDays(1), zone.dayOf(start.minusNanos(1)));
        }
    }

    @Test
    void a_fraction_of_a_second_before_1970_does_not_move_the_day() {
        SchoolZone zone = SchoolZone.of("UTC");
        assertEquals(THU_1970_01_01.minusDays(1), zone.dayOf(Instant.EPOCH.minusNanos(1)));
        assertEquals(THU_1970_01_01, zone.dayOf(Instant.EPOCH));
    }

    @Test
    void a_zone_has_one_instance_and_is_written_by_its_name() {
        assertSame(SchoolZone.of("Europe/Moscow"), SchoolZone.of(ZoneId.of("Europe/Moscow")));
        assertEquals("Europe/Moscow", SchoolZone.of("Europe/Moscow").toString());
        assertFalse(SchoolZone.of("Europe/Moscow").equals(SchoolZone.of("Europe/Minsk")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Moskau", "Moscow Standard Time", "+25:00", "europe/moscow"})
    void an_unknown_zone_is_refused_by_name(String id) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> SchoolZone.of(id));
        assertEquals("unknown time zone `" + id + "`", refused.getMessage());
    }

    @Test
    void a_blank_zone_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> SchoolZone.of(" "));
    }

    private static Duration length(SchoolZone zone, LocalDate day) {
        return Duration.between(zone.startOf(day), zone.startOf(day.plusDays(1)));
    }

    private static LocalDate lastStarted(Instant instant, ZoneId zone) {
        LocalDate day = instant.atZone(zone).toLocalDate().plusDays(2);
        while (day.atStartOfDay(zone).toInstant().isAfter(instant)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static List<ZoneOffsetTransition> changes(ZoneRules rules) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        Instant end = Instant.parse("2030-01-01T00:00:00Z");
        ZoneOffsetTransition change = rules.nextTransition(Instant.parse("2000-01-01T00:00:00Z"));
        while (change != null && change.getInstant().isBefore(end)) {
            changes.add(change);
            change = rules.nextTransition(change.getInstant());
        }
        return changes;
    }
}
