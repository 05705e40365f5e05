package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.DAYS_OFF;
import static io.schooljournal.rules.exchange.PackageFile.PERIODS;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.school.Grade;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.GradeList;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The academic year of a package as the school has it, and as each grade has it. */
public final class SchoolYears {
    private static final Column PERIOD_ID = PERIODS.column("period_id");
    private static final Column KIND = PERIODS.column("kind");
    private static final Column STARTS_ON = PERIODS.column("starts_on");
    private static final Column ENDS_ON = PERIODS.column("ends_on");
    private static final Column GRADES = PERIODS.column("grades");
    private static final Column DATE = DAYS_OFF.column("date");
    private static final PeriodKind[] KINDS = PeriodKind.values();

    private final SchoolCalendar calendar;
    private final boolean knowsDaysOff;
    private final List<Listed> listed;
    private final Map<Integer, SchoolYear> byGrade = new HashMap<>();
    private final @Nullable SchoolYear whole;

    /** A study period, the hash of its id, and its grades; without grades it is for all. */
    private record Listed(
            StudyPeriod period, long hash, @Nullable BitSet grades) {}

    private SchoolYears(SchoolCalendar calendar, boolean knowsDaysOff, List<Listed> listed) {
        this.calendar = calendar;
        this.knowsDaysOff = knowsDaysOff;
        this.listed = listed;
        this.whole = year(one -> true);
    }

    /**
     * Reads the periods and days off of a package.
     *
     * @param journal the package
     * @return its academic year
     * @throws UnreadablePackage when a file cannot be read to its end
     */
    public static SchoolYears read(JournalPackage journal) throws UnreadablePackage {
        Manifest manifest = journal.manifest();
        Set<LocalDate> daysOff = new HashSet<>();
        journal.read(DAYS_OFF, row -> daysOff.add(LocalDate.ofEpochDay(row.number(DATE))));
        List<Listed> listed = new ArrayList<>();
        journal.read(PERIODS, row -> add(listed, row));
        int year = manifest.academicYear().startYear();
        SchoolCalendar calendar = new SchoolCalendar(
                manifest.zone(),
                manifest.schoolWeek(),
                daysOff,
                LocalDate.of(year, Month.JULY, 1),
                LocalDate.of(year + 1, Month.AUGUST, 31));
        return new SchoolYears(calendar, journal.has(DAYS_OFF), List.copyOf(listed));
    }

    /** A period that ends before it starts is none; the audit speaks of it elsewhere. */
    private static void add(List<Listed> listed, PackageRow row) {
        if (row.number(STARTS_ON) <= row.number(ENDS_ON)) {
            String grades = row.text(GRADES);
            StudyPeriod period = new StudyPeriod(
                    String.valueOf(row.text(PERIOD_ID)),
                    KINDS[(int) row.number(KIND)],
                    LocalDate.ofEpochDay(row.number(STARTS_ON)),
                    LocalDate.ofEpochDay(row.number(ENDS_ON)),
                    Grade.FIRST,
                    Grade.LAST);
            listed.add(new Listed(period, row.hash(PERIOD_ID), grades == null ? null : GradeList.read(grades)));
        }
    }

    private @Nullable SchoolYear year(Predicate<Listed> which) {
        List<StudyPeriod> periods =
                listed.stream().filter(which).map(Listed::period).toList();
        return periods.isEmpty() ? null : new SchoolYear(calendar, periods);
    }

    /**
     * Returns the days of the week and days off; where the package lists no days off, only days of the week.
     *
     * @return the calendar, from the 1 July before the academic year to the 31 August after it
     */
    public SchoolCalendar calendar() {
        return calendar;
    }

    /**
     * Tells whether the package lists the days off.
     *
     * @return true when the file is there, though it may have no rows
     */
    public boolean knowsDaysOff() {
        return knowsDaysOff;
    }

    /**
     * Returns the year of a grade, or of the school.
     *
     * @param grade the grade; null for the whole school
     * @return the year, or null when the package lists no study period for it
     */
    public @Nullable SchoolYear of(@Nullable Grade grade) {
        if (grade == null) {
            return whole;
        }
        int number = grade.number();
        if (!byGrade.containsKey(number)) {
            byGrade.put(number, year(one -> one.grades == null || one.grades.get(number)));
        }
        return byGrade.get(number);
    }

    /**
     * Returns the periods at whose end a grade gets final marks; where it has some of several lengths, the longest of them,
     * for those are listed for its sake while the shorter ones give everybody's holidays.
     *
     * @param grade the grade; null for the whole school
     * @return the periods, none when only a year or nothing is listed
     */
    public List<StudyPeriod> assessed(@Nullable Grade grade) {
        SchoolYear year = of(grade);
        if (year == null) {
            return List.of();
        }
        for (PeriodKind kind : List.of(PeriodKind.HALF_YEAR, PeriodKind.TRIMESTER, PeriodKind.QUARTER)) {
            if (!year.parts(kind).isEmpty()) {
                return year.parts(kind);
            }
        }
        return List.of();
    }

    /**
     * Returns the period, shorter than the year, in which a day of a grade lies.
     *
     * @param day a local day
     * @param grade the grade; null for the whole school
     * @return the period, or null when there is none
     */
    public @Nullable StudyPeriod partOn(LocalDate day, @Nullable Grade grade) {
        SchoolYear year = of(grade);
        return year == null
                ? null
                : year.parts().stream()
                        .filter(period -> period.includes(day))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * Returns the hash of a period's id, as rows that name the period have it.
     *
     * @param period a study period
     * @return the hash, or 0 when the package has no such period
     */
    public long hash(StudyPeriod period) {
        return listed.stream()
                .filter(one -> one.period.id().equals(period.id()))
                .mapToLong(Listed::hash)
                .findFirst()
                .orElse(0);
    }

    /**
     * Returns the period of an id.
     *
     * @param hash the hash of the period's id
     * @return the period, or null when there is none
     */
    public @Nullable StudyPeriod find(long hash) {
        return listed.stream()
                .filter(one -> one.hash == hash)
                .map(Listed::period)
                .findFirst()
                .orElse(null);
    }
}
