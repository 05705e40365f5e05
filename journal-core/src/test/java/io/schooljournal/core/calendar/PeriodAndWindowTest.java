package io.schooljournal.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodAndWindowTest {
    private static final LocalDate MON_2024_09_02 = LocalDate.of(2024, 9, 2);
    private static final LocalDate SUN_2024_10_27 = LocalDate.of(2024, 10, 27);
    private static final Instant OPENS = Instant.parse("2024-10-01T06:00:00Z");
    private static final Instant CLOSES = Instant.parse("2024-10-03T21:00:00Z");

    @Test
    void a_period_includes_its_first_and_its_last_day() {
        StudyPeriod quarter = quarter(MON_2024_09_02, SUN_2024_10_27);
        assertTrue(quarter.includes(MON_2024_09_02));
        assertTrue(quarter.includes(SUN_2024_10_27));
        assertFalse(quarter.includes(MON_2024_09_02.minusDays(1)));
        assertFalse(quarter.includes(SUN_2024_10_27.plusDays(1)));
    }

    @Test
    void a_period_is_for_its_grades_both_ends_inclusive() {
        StudyPeriod quarter = quarter(MON_2024_09_02, SUN_2024_10_27);
        assertFalse(quarter.isFor(1));
        assertTrue(quarter.isFor(2));
        assertTrue(quarter.isFor(9));
        assertFalse(quarter.isFor(10));
    }

    @Test
    void a_period_has_an_id_and_its_days_and_grades_in_order() {
        assertThrows(IllegalArgumentException.class, () -> quarter(SUN_2024_10_27, MON_2024_09_02));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StudyPeriod(" ", PeriodKind.QUARTER, MON_2024_09_02, SUN_2024_10_27, 2, 9));
        assertEquals(
                "study period `q1` must have its grades in order",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new StudyPeriod("q1", PeriodKind.QUARTER, MON_2024_09_02, SUN_2024_10_27, 9, 2))
                        .getMessage());
    }

    @Test
    void a_window_contains_its_first_instant_and_not_its_last() {
        Window window = new Window(OPENS, CLOSES);
        assertFalse(window.contains(OPENS.minusNanos(1)));
        assertTrue(window.contains(OPENS));
        assertTrue(window.contains(CLOSES.minusNanos(1)));
        assertFalse(window.contains(CLOSES));
    }

    @Test
    void an_empty_window_contains_nothing_and_a_reversed_one_is_refused() {
        assertFalse(new Window(OPENS, OPENS).contains(OPENS));
        assertThrows(IllegalArgumentException.class, () -> new Window(CLOSES, OPENS));
    }

    private static StudyPeriod quarter(LocalDate startsOn, LocalDate endsOn) {
        return new StudyPeriod("q1", PeriodKind.QUARTER, startsOn, endsOn, 2, 9);
    }
}
