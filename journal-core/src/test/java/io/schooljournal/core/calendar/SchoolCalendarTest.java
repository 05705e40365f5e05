package io.schooljournal.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {
    private static final LocalDate SUN_2024_09_01 = LocalDate.of(2024, 9, 1);
    private static final LocalDate FRI_2024_11_01 = LocalDate.of(2024, 11, 1);
    private static final LocalDate SAT_2024_11_02 = LocalDate.of(2024, 11, 2);
    private static final LocalDate SUN_2024_11_03 = LocalDate.of(2024, 11, 3);
    private static final LocalDate MON_2024_11_04 = LocalDate.of(2024, 11, 4);
    private static final LocalDate TUE_2024_11_05 = LocalDate.of(2024, 11, 5);
    private static final LocalDate SAT_2025_05_31 = LocalDate.of(2025, 5, 31);
    private static final SchoolZone MOSCOW = SchoolZone.of("Europe/Moscow");

    @Test
    void saturday_is_a_school_day_only_in_a_six_day_week() {
        assertTrue(calendar(SchoolWeek.SIX_DAYS).isSchoolDay(SAT_2024_11_02));
        assertFalse(calendar(SchoolWeek.FIVE_DAYS).isSchoolDay(SAT_2024_11_02));
        assertTrue(calendar(SchoolWeek.FIVE_DAYS).isSchoolDay(FRI_2024_11_01));
    }

    @Test
    void sundays_and_days_off_are_never_school_days() {
        assertFalse(calendar(SchoolWeek.SIX_DAYS).isSchoolDay(SUN_2024_11_03));
        assertFalse(calendar(SchoolWeek.SIX_DAYS).isSchoolDay(MON_2024_11_04));
    }

    @Test
    void it_answers_from_its_first_to_its_last_day_and_refuses_the_days_beside() {
        SchoolCalendar calendar = calendar(SchoolWeek.SIX_DAYS);
        assertTrue(calendar.covers(SUN_2024_09_01));
        assertTrue(calendar.isSchoolDay(SAT_2025_05_31));
        assertFalse(calendar.covers(SAT_2025_05_31.plusDays(1)));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> calendar.isSchoolDay(SUN_2024_09_01.minusDays(1)));
        assertEquals("day `2024-08-31` is outside the calendar `2024-09-01` to `2025-05-31`", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> calendar.isSchoolDay(SAT_2025_05_31.plusDays(1)));
    }

    @Test
    void school_days_are_counted_over_sunday_and_a_day_off() {
        assertEquals(Optional.of(SAT_2024_11_02), calendar(SchoolWeek.SIX_DAYS).schoolDayAfter(FRI_2024_11_01, 1));
        assertEquals(Optional.of(TUE_2024_11_05), calendar(SchoolWeek.SIX_DAYS).schoolDayAfter(FRI_2024_11_01, 2));
        assertEquals(Optional.of(TUE_2024_11_05), calendar(SchoolWeek.FIVE_DAYS).schoolDayAfter(FRI_2024_11_01, 1));
    }

    @Test
    void school_days_are_counted_back_as_they_are_forward() {
        SchoolCalendar fiveDays = calendar(SchoolWeek.FIVE_DAYS);
        assertEquals(Optional.of(FRI_2024_11_01), fiveDays.schoolDayBefore(TUE_2024_11_05, 1));
        assertEquals(Optional.of(SAT_2024_11_02), calendar(SchoolWeek.SIX_DAYS).schoolDayBefore(TUE_2024_11_05, 1));
        assertEquals(Optional.of(MON_2024_11_04), fiveDays.schoolDayBefore(MON_2024_11_04, 0));
        assertEquals(Optional.empty(), fiveDays.schoolDayBefore(SUN_2024_09_01, 1));
        assertThrows(IllegalArgumentException.class, () -> fiveDays.schoolDayBefore(TUE_2024_11_05, -1));
    }

    @Test
    void counting_may_start_on_a_day_off_and_none_leads_nowhere() {
        assertEquals(Optional.of(TUE_2024_11_05), calendar(SchoolWeek.SIX_DAYS).schoolDayAfter(MON_2024_11_04, 1));
        assertEquals(Optional.of(MON_2024_11_04), calendar(SchoolWeek.SIX_DAYS).schoolDayAfter(MON_2024_11_04, 0));
    }

    @Test
    void every_count_agrees_with_walking_day_by_day() {
        SchoolCalendar calendar = calendar(SchoolWeek.FIVE_DAYS);
        LocalDate walked = SUN_2024_09_01;
        for (int count = 1; count <= 150; count++) {
            do {
                walked = walked.plusDays(1);
            } while (walked.getDayOfWeek() == DayOfWeek.SATURDAY
                    || walked.getDayOfWeek() == DayOfWeek.SUNDAY
                    || walked.equals(MON_2024_11_04));
            assertEquals(Optional.of(walked), calendar.schoolDayAfter(SUN_2024_09_01, count));
        }
    }

    @Test
    void counting_backwards_is_refused_and_past_the_end_there_is_no_answer() {
        SchoolCalendar calendar = calendar(SchoolWeek.SIX_DAYS);
        assertThrows(IllegalArgumentException.class, () -> calendar.schoolDayAfter(FRI_2024_11_01, -1));
        assertEquals(Optional.empty(), calendar.schoolDayAfter(SAT_2025_05_31, 1));
        assertEquals(Optional.empty(), calendar.schoolDayAfter(SUN_2024_09_01, 1_000));
    }

    @Test
    void a_calendar_keeps_its_own_days_off() {
        Set<LocalDate> daysOff = new HashSet<>(Set.of(MON_2024_11_04));
        SchoolCalendar calendar =
                new SchoolCalendar(MOSCOW, SchoolWeek.SIX_DAYS, daysOff, SUN_2024_09_01, SAT_2025_05_31);
        daysOff.add(TUE_2024_11_05);
        assertTrue(calendar.isSchoolDay(TUE_2024_11_05));
    }

    @Test
    void a_calendar_of_one_day_stands_and_one_that_ends_before_it_starts_does_not() {
        assertTrue(new SchoolCalendar(MOSCOW, SchoolWeek.FIVE_DAYS, Set.of(), FRI_2024_11_01, FRI_2024_11_01)
                .isSchoolDay(FRI_2024_11_01));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SchoolCalendar(MOSCOW, SchoolWeek.FIVE_DAYS, Set.of(), SAT_2024_11_02, FRI_2024_11_01));
    }

    @Test
    void a_week_has_five_days_or_six() {
        assertEquals(SchoolWeek.FIVE_DAYS, SchoolWeek.ofDays(5));
        assertEquals(SchoolWeek.SIX_DAYS, SchoolWeek.ofDays(6));
        assertEquals(5, SchoolWeek.FIVE_DAYS.days());
        assertEquals(
                "school week must have 5 or 6 days, not `7`",
                assertThrows(IllegalArgumentException.class, () -> SchoolWeek.ofDays(7))
                        .getMessage());
        for (DayOfWeek day : DayOfWeek.values()) {
            assertEquals(day.getValue() <= 5, SchoolWeek.FIVE_DAYS.includes(day));
            assertEquals(day != DayOfWeek.SUNDAY, SchoolWeek.SIX_DAYS.includes(day));
        }
    }

    private static SchoolCalendar calendar(SchoolWeek week) {
        return new SchoolCalendar(MOSCOW, week, Set.of(MON_2024_11_04), SUN_2024_09_01, SAT_2025_05_31);
    }
}
