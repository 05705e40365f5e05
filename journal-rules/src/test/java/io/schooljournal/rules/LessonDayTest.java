package io.schooljournal.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.contract.Given;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.people.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lesson day from the timetable to the refusal, as each school's regulation has it, through the activities. */
final class LessonDayTest {
    /** Tells why it is refused, what is late, and which way remains. */
    private static List<String> told(Explanation explanation) {
        List<String> told = new ArrayList<>();
        explanation.reasons().forEach(reason -> told.add(reason.code() + " " + reason.clauses()));
        explanation.advisories().forEach(advisory -> told.add(advisory.code() + " " + advisory.clauses()));
        explanation
                .remedies()
                .forEach(remedy -> told.add(remedy.procedure() + " " + remedy.decidedBy() + " " + remedy.clauses()));
        return told;
    }

    private static LessonDay held(String regulation, Role keeperOfTheTimetable) {
        LessonDay day = new LessonDay(regulation, keeperOfTheTimetable);
        day.isPlanned();
        assertEquals(1, day.recordedTooEarly().reasons().size());
        day.isHeld();
        return day;
    }

    @Test
    void in_sosh21_a_mark_is_changed_for_two_days_and_then_only_by_a_correction() {
        LessonDay day = held("sosh21", Role.JOURNAL_ADMIN);

        Explanation onWednesday = day.changed(Given.WED_2024_10_02_AT_NOON, 1);
        assertEquals(Given.FRI_2024_10_04_MIDNIGHT, onWednesday.openUntil());
        Explanation onFriday = day.changed(Given.FRI_2024_10_04_MIDNIGHT, 2);

        assertAll(
                () -> assertEquals(List.of(), told(onWednesday)),
                () -> assertEquals(
                        List.of(
                                "EDIT_WINDOW_CLOSED [sosh21:P-5.5.e, sosh21:R-4.1.a]",
                                "CORRECTION [DIRECTOR] [sosh21:R-4.2.1, sosh21:R-4.2.2, sosh21:R-4.2.4]"),
                        told(onFriday)));
    }

    @Test
    void in_shkola4_a_mark_is_changed_until_the_year_is_closed_and_then_only_by_a_correction() {
        assertChangedUntilTheYearIsClosed(held("shkola4", Role.JOURNAL_ADMIN));
    }

    @Test
    void in_gymnasium11_a_mark_is_changed_until_the_year_is_closed_and_then_only_by_a_correction() {
        assertChangedUntilTheYearIsClosed(held("gymnasium11", Role.TECHNICAL_SPECIALIST));
    }

    @Test
    void in_karmalo_a_mark_is_changed_until_the_year_is_closed_and_then_only_by_a_correction() {
        assertChangedUntilTheYearIsClosed(held("karmalo", Role.JOURNAL_ADMIN));
    }

    @Test
    void in_mityaevo_a_mark_is_changed_until_the_year_is_closed_and_then_only_by_a_correction() {
        assertChangedUntilTheYearIsClosed(held("mityaevo", Role.JOURNAL_ADMIN));
    }

    /** The regulations without a window of their own take the closed year, and the way out of it, from base. */
    private static void assertChangedUntilTheYearIsClosed(LessonDay day) {
        Explanation onWednesday = day.changed(Given.WED_2024_10_02_AT_NOON, 1);
        day.yearIsClosed();
        Explanation onFriday = day.changed(Given.FRI_2024_10_04_MIDNIGHT, 2);

        assertAll(
                () -> assertEquals(List.of(), told(onWednesday)),
                () -> assertEquals(
                        List.of("YEAR_CLOSED [base:closed-year]", "CORRECTION [DIRECTOR] [base:corrections]"),
                        told(onFriday)));
    }
}
