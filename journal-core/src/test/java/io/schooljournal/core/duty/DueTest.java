package io.schooljournal.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.calendar.StudyPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Named days of the year 2024/2025 in a five-day school with four quarters. */
class DueTest {
    private static final SchoolZone MOSCOW = SchoolZone.of(ZoneId.of("Europe/Moscow"));
    /** The holidays, and 4 November, a public holiday. */
    private static final Set<LocalDate> OFF = Stream.of(
                    days("2024-10-26", "2024-11-04"),
                    days("2024-12-29", "2025-01-08"),
                    days("2025-03-22", "2025-03-30"),
                    days("2025-05-01", "2025-05-01"),
                    days("2025-05-27", "2025-08-31"))
            .flatMap(span -> span)
            .collect(Collectors.toSet());

    private static final SchoolYear YEAR = new SchoolYear(
            new SchoolCalendar(MOSCOW, SchoolWeek.FIVE_DAYS, OFF, day("2024-08-01"), day("2025-08-31")),
            List.of(
                    quarter("q2", "2024-11-05", "2024-12-28"),
                    quarter("q1", "2024-09-02", "2024-10-25"),
                    quarter("q3", "2025-01-09", "2025-03-21"),
                    quarter("q4", "2025-03-31", "2025-05-26"),
                    new StudyPeriod("y", PeriodKind.YEAR, day("2024-09-02"), day("2025-05-26"), 1, 11)));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Stream<LocalDate> days(String from, String to) {
        return day(from).datesUntil(day(to).plusDays(1));
    }

    private static StudyPeriod quarter(String id, String from, String to) {
        return new StudyPeriod(id, PeriodKind.QUARTER, day(from), day(to), 1, 11);
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR_START,        -10, DAYS,         2024-08-23",
        "FIRST_SCHOOL_DAY,    4, WORKING_DAYS, 2024-09-06",
        "YEAR_END,            2, DAYS,         2025-05-28",
        "PERIOD_START,      -10, DAYS,         2024-08-23 2024-10-26 2024-12-30 2025-03-21",
        "PERIOD_END,         -2, DAYS,         2024-10-23 2024-12-26 2025-03-19 2025-05-24",
        "PERIOD_END,          3, DAYS,         2024-10-28 2024-12-31 2025-03-24 2025-05-29",
        "LAST_SCHOOL_DAY,    -1, DAYS,         2024-10-24 2024-12-26 2025-03-20 2025-05-25",
        "LAST_SCHOOL_DAY,    -1, WORKING_DAYS, 2024-10-24 2024-12-26 2025-03-20 2025-05-23",
        "LAST_SCHOOL_DAY,     2, DAYS,         2024-10-27 2024-12-29 2025-03-23 2025-05-28",
        "LAST_SCHOOL_DAY,     4, DAYS,         2024-10-29 2024-12-31 2025-03-25 2025-05-30"
    })
    void a_term_from_the_calendar_falls_on_these_days(Anchor anchor, int offset, Term.Unit unit, String expected) {
        assertEquals(
                Stream.of(expected.split(" ")).map(LocalDate::parse).toList(),
                new Term(anchor, offset, unit).dueIn(YEAR));
    }

    @Test
    void a_period_that_ends_on_a_saturday_of_a_five_day_school_has_its_last_school_day_on_friday() {
        assertEquals(
                Optional.of(day("2024-12-27")),
                YEAR.lastSchoolDayOf(YEAR.parts().get(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "APPLICATION, 2024-10-24, 5, WORKING_DAYS, 2024-11-08",
        "APPLICATION, 2024-10-24, 5, DAYS,         2024-10-29",
        "DISCOVERY,   2024-10-04, 1, WORKING_DAYS, 2024-10-07",
        "WITHDRAWAL,  2024-12-30, 3, DAYS,         2025-01-02"
    })
    void a_term_from_an_event_falls_on_this_day(
            Anchor anchor, LocalDate day, int offset, Term.Unit unit, LocalDate expected) {
        assertEquals(Optional.of(expected), new Term(anchor, offset, unit).dueOn(day, YEAR.calendar()));
        assertEquals(List.of(), new Term(anchor, offset, unit).dueIn(YEAR));
    }

    @Test
    void a_term_in_days_is_over_when_its_last_day_is_and_one_in_hours_at_the_hour() {
        Instant evening = Instant.parse("2024-10-01T20:30:00Z");
        Term twoDays = new Term(Anchor.LETTER, 2, Term.Unit.DAYS);
        Term day = new Term(Anchor.RECEIPT, 24, Term.Unit.HOURS);
        assertEquals(Optional.of(Instant.parse("2024-10-03T21:00:00Z")), twoDays.dueAt(evening, YEAR.calendar()));
        assertEquals(Optional.of(Instant.parse("2024-10-02T20:30:00Z")), day.dueAt(evening, YEAR.calendar()));
    }

    @Test
    void three_lessons_before_the_end_is_the_start_of_the_third_lesson_from_the_end() {
        Term term = new Term(Anchor.PERIOD_END, -3, Term.Unit.LESSONS);
        List<Instant> lessons = Stream.of("2024-10-14", "2024-10-16", "2024-10-21", "2024-10-23")
                .map(text -> Instant.parse(text + "T06:00:00Z"))
                .toList();
        assertEquals(Optional.of(lessons.get(1)), term.dueByLesson(lessons));
        assertEquals(Optional.of(lessons.get(1)), term.dueByLesson(lessons.subList(1, 4)));
        assertEquals(Optional.empty(), term.dueByLesson(lessons.subList(2, 4)));
        assertThrows(IllegalArgumentException.class, () -> new Term(Anchor.PERIOD_END, 1, Term.Unit.LESSONS));
    }

    @Test
    void working_days_that_the_calendar_does_not_know_are_not_guessed() {
        Term term = new Term(Anchor.APPLICATION, 5, Term.Unit.WORKING_DAYS);
        assertEquals(Optional.empty(), term.dueOn(day("2025-08-29"), YEAR.calendar()));
    }

    @ParameterizedTest
    @CsvSource({"09-05, 2024-09-05", "09-01, 2025-09-01", "06-30, 2025-06-30", "02-29, 2025-02-28"})
    void a_date_of_the_year_is_the_first_after_the_year_starts(String date, LocalDate expected) {
        assertEquals(Optional.of(expected), new YearlyDate(MonthDay.parse("--" + date)).dueIn(YEAR));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK,      36, 2024-09-08, 2025-06-01",
        "TWO_WEEKS, 20, 2024-09-15, 2025-06-08",
        "MONTH,      9, 2024-09-30, 2025-05-31",
        "QUARTER,    4, 2024-10-25, 2025-05-26",
        "HALF_YEAR,  2, 2024-12-28, 2025-05-26",
        "PERIOD,     4, 2024-10-25, 2025-05-26",
        "YEAR,       1, 2025-05-26, 2025-05-26"
    })
    void a_rhythm_has_so_many_stretches_with_school_days(Rhythm rhythm, int count, LocalDate first, LocalDate last) {
        List<LocalDate> due = rhythm.dueIn(YEAR);
        assertEquals(List.of(count, first, last), List.of(due.size(), due.get(0), due.get(due.size() - 1)));
    }

    @Test
    void a_daily_duty_is_due_on_school_days_alone() {
        List<LocalDate> due = Rhythm.DAY.dueIn(YEAR);
        assertEquals(day("2024-11-05"), due.get(due.indexOf(day("2024-10-25")) + 1));
        assertEquals(
                due.size(), due.stream().filter(YEAR.calendar()::isSchoolDay).count());
    }
}
