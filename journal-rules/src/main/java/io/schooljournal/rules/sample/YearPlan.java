package io.schooljournal.rules.sample;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.calendar.StudyPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The study year of an example school: quarters in grades 1 to 9, half-years in the last two, the breaks between them and
 * public holidays.
 */
final class YearPlan {
    static final int LAST_WITH_QUARTERS = 9;
    private static final int LAST_GRADE = 11;

    private final AcademicYear academicYear;
    private final SchoolWeek week;
    private final SortedMap<LocalDate, String> daysOff = new TreeMap<>();
    private final SchoolYear year;
    private final Map<Integer, List<LocalDate>> lessonDays = new HashMap<>();
    private final Map<Integer, SchoolYear> years = new HashMap<>();

    YearPlan(AcademicYear academicYear, SchoolWeek week, SchoolZone zone, SchoolData data) {
        this.academicYear = academicYear;
        this.week = week;
        int first = academicYear.startYear();
        data.holidays().forEach((day, name) -> {
            daysOff.put(day.atYear(first), name);
            daysOff.put(day.atYear(first + 1), name);
        });
        List<StudyPeriod> periods = new ArrayList<>();
        LocalDate[] starts = {from(first, 9, 1), from(first, 11, 5), from(first + 1, 1, 9), from(first + 1, 3, 30)};
        LocalDate[] ends = {to(first, 10, 27), to(first, 12, 28), to(first + 1, 3, 22), to(first + 1, 5, 26)};
        periods.add(new StudyPeriod("y", PeriodKind.YEAR, starts[0], ends[3], 1, LAST_GRADE));
        for (int i = 0; i < starts.length; i++) {
            periods.add(new StudyPeriod("q" + (i + 1), PeriodKind.QUARTER, starts[i], ends[i], 1, LAST_WITH_QUARTERS));
        }
        for (int i = 0; i < 2; i++) {
            periods.add(new StudyPeriod(
                    "h" + (i + 1),
                    PeriodKind.HALF_YEAR,
                    starts[2 * i],
                    ends[2 * i + 1],
                    LAST_WITH_QUARTERS + 1,
                    LAST_GRADE));
        }
        for (int i = 0; i < data.breaks().size(); i++) {
            String name = data.breaks().get(i);
            ends[i].plusDays(1).datesUntil(starts[i + 1]).forEach(day -> daysOff.putIfAbsent(day, name));
        }
        daysOff.headMap(starts[0]).clear();
        daysOff.tailMap(LocalDate.of(first + 1, Month.SEPTEMBER, 1)).clear();
        SchoolCalendar calendar = new SchoolCalendar(
                zone,
                week,
                daysOff.keySet(),
                LocalDate.of(first, Month.JULY, 1),
                LocalDate.of(first + 1, Month.AUGUST, 31));
        this.year = new SchoolYear(calendar, periods);
    }

    private LocalDate from(int year, int month, int dayOfMonth) {
        LocalDate day = MonthDay.of(month, dayOfMonth).atYear(year);
        while (!week.includes(day.getDayOfWeek()) || daysOff.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate to(int year, int month, int dayOfMonth) {
        LocalDate day = MonthDay.of(month, dayOfMonth).atYear(year);
        while (!week.includes(day.getDayOfWeek()) || daysOff.containsKey(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    AcademicYear academicYear() {
        return academicYear;
    }

    SchoolWeek week() {
        return week;
    }

    SchoolYear year() {
        return year;
    }

    /** The year as a grade has it, with its own periods alone. */
    SchoolYear year(int grade) {
        return years.computeIfAbsent(
                grade,
                key -> new SchoolYear(
                        calendar(),
                        year.periods().stream()
                                .filter(period -> period.isFor(grade))
                                .toList()));
    }

    SchoolCalendar calendar() {
        return year.calendar();
    }

    Map<LocalDate, String> daysOff() {
        return daysOff;
    }

    /** The quarters or half-years of a grade, in order. */
    List<StudyPeriod> parts(int grade) {
        return year.parts().stream().filter(period -> period.isFor(grade)).toList();
    }

    /** The days on which lessons are held in a grade. */
    List<LocalDate> lessonDays(int grade) {
        return lessonDays.computeIfAbsent(
                grade,
                key -> parts(grade).stream()
                        .flatMap(
                                part -> part.startsOn().datesUntil(part.endsOn().plusDays(1)))
                        .filter(calendar()::isSchoolDay)
                        .toList());
    }

    /** The last day on or before this one on which somebody works at school. */
    LocalDate workingDay(LocalDate day) {
        LocalDate found = day;
        while (!calendar().isSchoolDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** How a package writes the grades of a period. */
    static String grades(StudyPeriod period) {
        return period.fromGrade() + "-" + period.toGrade();
    }
}
