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

    /** Days of the week and days off; where the package lists no days off, only days of the week. */
    public SchoolCalendar calendar() {
        return calendar;
    }

    public boolean knowsDaysOff() {
        return knowsDaysOff;
    }

    /** The year of a grade, or of the school for null; null when the package lists no study period for it. */
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
     * The periods at whose end a grade gets final marks; where it has some of several lengths, the longest of them, for
     * those are listed for its sake while the shorter ones give everybody's holidays.
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

    /** The period, shorter than the year, that a day of a grade lies in; null when there is none. */
    public @Nullable StudyPeriod partOn(LocalDate day, @Nullable Grade grade) {
        SchoolYear year = of(grade);
        return year == null
                ? null
                : year.parts().stream()
                        .filter(period -> period.includes(day))
                        .findFirst()
                        .orElse(null);
    }

    /** The hash of a period's id, as rows that name the period have it; 0 when there is no such period. */
    public long hash(StudyPeriod period) {
        return listed.stream()
                .filter(one -> one.period.id().equals(period.id()))
                .mapToLong(Listed::hash)
                .findFirst()
                .orElse(0);
    }

    /** The period with this hash of its id; null when there is none. */
    public @Nullable StudyPeriod find(long hash) {
        return listed.stream()
                .filter(one -> one.hash == hash)
                .map(Listed::period)
                .findFirst()
                .orElse(null);
    }
}
