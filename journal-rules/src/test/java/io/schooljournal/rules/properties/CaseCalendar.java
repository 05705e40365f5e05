package io.schooljournal.rules.properties;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.calendar.StudyPeriod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A school year by its name, as {@code cases/obligations/calendars.json} has it.
 *
 * @param name by which cases call it
 * @param timezone the school's zone
 * @param schoolWeek 5 or 6 days
 * @param from the first local day of the calendar, inclusive
 * @param to its last, inclusive
 * @param daysOff days without lessons besides the weekly ones
 * @param periods the study periods, the year among them
 */
record CaseCalendar(
        String name,
        String timezone,
        int schoolWeek,
        String from,
        String to,
        List<String> daysOff,
        List<Period> periods) {
    /** A study period; {@code grades} such as {@code 1-9}. */
    record Period(String id, String kind, String startsOn, String endsOn, String grades) {
        StudyPeriod read() {
            String[] span = grades.split("-", -1);
            return new StudyPeriod(
                    id,
                    PeriodKind.valueOf(kind),
                    LocalDate.parse(startsOn),
                    LocalDate.parse(endsOn),
                    Integer.parseInt(span[0]),
                    Integer.parseInt(span[span.length - 1]));
        }
    }

    static Map<String, SchoolYear> read(Path file) {
        try {
            List<CaseCalendar> all = new ObjectMapper().readValue(Files.readString(file), new TypeReference<>() {});
            return all.stream().collect(Collectors.toMap(CaseCalendar::name, CaseCalendar::year));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private SchoolYear year() {
        return new SchoolYear(
                new SchoolCalendar(
                        SchoolZone.of(timezone),
                        SchoolWeek.ofDays(schoolWeek),
                        daysOff.stream().map(LocalDate::parse).collect(Collectors.toSet()),
                        LocalDate.parse(from),
                        LocalDate.parse(to)),
                periods.stream().map(Period::read).toList());
    }
}
