package io.schooljournal.rules.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.duty.Duty;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.SampleSchool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Duties of the calendar fall due on the days that a slow literal count of days finds. */
class LiteralCalendarProperties {
    private static final LocalDate MON_2024_09_02 = LocalDate.of(2024, 9, 2);
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** A school with two periods and days off, which counts its days one by one. */
    private record Literal(
            int week, Set<LocalDate> off, LocalDate firstEnd, LocalDate secondStart, LocalDate secondEnd) {
        boolean works(LocalDate day) {
            DayOfWeek weekday = day.getDayOfWeek();
            return weekday != DayOfWeek.SUNDAY && (week == 6 || weekday != DayOfWeek.SATURDAY) && !off.contains(day);
        }

        LocalDate workingDaysAfter(LocalDate day, int count) {
            LocalDate found = day;
            int left = count;
            while (left > 0) {
                found = found.plusDays(1);
                if (works(found)) {
                    left--;
                }
            }
            return found;
        }

        LocalDate lastWorkingDayBefore(LocalDate day) {
            LocalDate found = day.minusDays(1);
            while (!works(found)) {
                found = found.minusDays(1);
            }
            return found;
        }

        LocalDate firstSchoolDay() {
            LocalDate found = MON_2024_09_02;
            while (!works(found)) {
                found = found.plusDays(1);
            }
            return found;
        }

        Set<LocalDate> sundaysOfWeeksWithSchool() {
            Set<LocalDate> sundays = new TreeSet<>();
            for (LocalDate day = MON_2024_09_02; !day.isAfter(secondEnd); day = day.plusDays(1)) {
                if (works(day)) {
                    LocalDate sunday = day;
                    while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
                        sunday = sunday.plusDays(1);
                    }
                    sundays.add(sunday);
                }
            }
            return sundays;
        }

        SampleSchool school() {
            StringBuilder daysOff = new StringBuilder("date,name");
            off.forEach(day -> daysOff.append('\n').append(day).append(','));
            return SampleSchool.inOrder()
                    .file("manifest.json", """
                            {"format":"journal-package","version":"1.0","school":"№ 1","timezone":"Europe/Moscow",
                             "academicYear":"2024/2025","schoolWeek":%d,"exportedAt":"2025-06-30T12:00:00+03:00"}""".formatted(week))
                    .file(
                            "periods.csv",
                            "period_id,kind,starts_on,ends_on,grades\nQ1,QUARTER," + MON_2024_09_02 + "," + firstEnd
                                    + ",\nQ2,QUARTER," + secondStart + "," + secondEnd + ",")
                    .file("days_off.csv", daysOff.toString())
                    .file("classes.csv", "class_id,grade\n7A,7")
                    .file("duties.csv", "duty,done_at");
        }
    }

    private static List<LocalDate> due(List<Duty> duties, String code) {
        return duties.stream()
                .filter(duty -> duty.code().equals(code))
                .map(duty -> duty.due().atZone(MOSCOW).toLocalDate().minusDays(1))
                .toList();
    }

    @Property(tries = 30)
    void terms_and_rhythms_fall_on_the_days_counted_one_by_one(
            @ForAll @IntRange(min = 5, max = 6) int week,
            @ForAll @IntRange(min = 30, max = 60) int first,
            @ForAll @IntRange(min = 1, max = 14) int holidays,
            @ForAll @IntRange(min = 30, max = 80) int second,
            @ForAll @Size(max = 40) Set<@IntRange(min = 0, max = 160) Integer> off)
            throws Exception {
        Set<LocalDate> daysOff = new TreeSet<>();
        off.forEach(day -> daysOff.add(MON_2024_09_02.plusDays(day)));
        LocalDate firstEnd = MON_2024_09_02.plusDays(first);
        LocalDate secondStart = firstEnd.plusDays(holidays + 1L);
        Literal literal = new Literal(week, daysOff, firstEnd, secondStart, secondStart.plusDays(second));
        List<Duty> duties = new ArrayList<>();
        Path folder = Files.createTempDirectory("literal-calendar");
        try (JournalPackage journal = JournalPackage.open(literal.school().folder(folder.resolve("package")))) {
            JournalDuties.of(Regulations.builtIn("sosh21"))
                    .run(journal, null, null, journal.manifest().exportedAt(), duties::add);
        }
        LocalDate one = literal.lastWorkingDayBefore(firstEnd.plusDays(1));
        LocalDate two = literal.lastWorkingDayBefore(literal.secondEnd().plusDays(1));
        assertEquals(
                List.of(literal.workingDaysAfter(literal.firstSchoolDay(), 4)), due(duties, "subgroup-lists-entered"));
        assertEquals(
                List.of(literal.lastWorkingDayBefore(one), literal.lastWorkingDayBefore(two)),
                due(duties, "finals-checked-by-class-teacher"));
        assertEquals(List.of(one.plusDays(2), two.plusDays(2)), due(duties, "backup-made"));
        assertEquals(
                List.of(literal.workingDaysAfter(firstEnd, 5), literal.workingDaysAfter(literal.secondEnd(), 5)),
                due(duties, "period-reports-handed-over"));
        assertEquals(List.copyOf(literal.sundaysOfWeeksWithSchool()), due(duties, "class-pages-checked"));
        assertEquals(List.of(LocalDate.of(2024, 9, 5)), due(duties, "class-lists-handed-over"));
        assertEquals(List.of(MON_2024_09_02.minusDays(10)), due(duties, "school-card-in-place"));
    }
}
