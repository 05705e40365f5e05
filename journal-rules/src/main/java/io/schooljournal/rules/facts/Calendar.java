package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.DAYS_OFF;
import static io.schooljournal.rules.exchange.PackageFile.PERIODS;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.SchoolCalendar;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The periods and days off of a package. */
public final class Calendar {
    private static final Column PERIOD_ID = PERIODS.column("period_id");
    private static final Column KIND = PERIODS.column("kind");
    private static final Column STARTS_ON = PERIODS.column("starts_on");
    private static final Column ENDS_ON = PERIODS.column("ends_on");
    private static final Column GRADES = PERIODS.column("grades");
    private static final Column DATE = DAYS_OFF.column("date");
    private static final PeriodKind[] KINDS = PeriodKind.values();

    private final Manifest manifest;
    private final boolean hasDaysOff;
    private final Set<LocalDate> daysOff = new HashSet<>();
    private final LongIndex periodIds = new LongIndex();
    private final List<Period> periods = new ArrayList<>();

    /** A study period with its days, both inclusive; without grades it is for all. */
    private record Period(
            PeriodKind kind,
            long first,
            long last,
            @Nullable BitSet grades) {
        boolean isFor(@Nullable Grade grade) {
            return grades == null || grade == null || grades.get(grade.number());
        }
    }

    private Calendar(JournalPackage journal) {
        this.manifest = journal.manifest();
        this.hasDaysOff = journal.has(DAYS_OFF);
    }

    /**
     * Reads the periods and days off of a package; of periods that share an id the first counts.
     *
     * @param journal the package
     * @return its calendar
     * @throws UnreadablePackage when a file cannot be read to its end
     */
    public static Calendar read(JournalPackage journal) throws UnreadablePackage {
        Calendar calendar = new Calendar(journal);
        journal.read(DAYS_OFF, row -> calendar.daysOff.add(LocalDate.ofEpochDay(row.number(DATE))));
        journal.read(PERIODS, calendar::period);
        return calendar;
    }

    private void period(PackageRow row) {
        if (periodIds.add(row.hash(PERIOD_ID), periods.size())) {
            String grades = row.text(GRADES);
            periods.add(new Period(
                    KINDS[(int) row.number(KIND)],
                    row.number(STARTS_ON),
                    row.number(ENDS_ON),
                    grades == null ? null : GradeList.read(grades)));
        }
    }

    /**
     * Tells whether the package has a period.
     *
     * @param id the hash of the period's id
     * @return true when it is listed
     */
    public boolean hasPeriod(long id) {
        return periodIds.contains(id);
    }

    /**
     * Returns how many periods there are; each is named by a number from 0.
     *
     * @return the number of periods
     */
    public int periods() {
        return periods.size();
    }

    /**
     * Returns the number of a period.
     *
     * @param id the hash of the period's id
     * @return from 0, or {@link LongIndex#NONE} when the package has no such period
     */
    public int period(long id) {
        return periodIds.get(id);
    }

    /**
     * Returns what a period is: a year, a half-year, a trimester or a quarter.
     *
     * @param period the number of a period
     * @return its kind
     */
    public PeriodKind kind(int period) {
        return periods.get(period).kind;
    }

    /**
     * Returns the first day of a period.
     *
     * @param period the number of a period
     * @return its first day, inclusive, in days since 1970-01-01
     */
    public long firstDay(int period) {
        return periods.get(period).first;
    }

    /**
     * Returns the last day of a period.
     *
     * @param period the number of a period
     * @return its last day, inclusive, in days since 1970-01-01
     */
    public long lastDay(int period) {
        return periods.get(period).last;
    }

    /**
     * Tells whether a day lies in a period that the grade has.
     *
     * @param period the number of a period
     * @param epochDay a local day, in days since 1970-01-01
     * @param grade the grade; null when it is not known, which has every period
     * @return true when it does, both ends of the period inclusive
     */
    public boolean covers(int period, long epochDay, @Nullable Grade grade) {
        Period span = periods.get(period);
        return span.first <= epochDay && epochDay <= span.last && span.isFor(grade);
    }

    /**
     * Tells whether a day is off: its day of the week is not worked, or the package lists it.
     *
     * @param epochDay a local day, in days since 1970-01-01
     * @return true when it is; where the package lists no days off, only days of the week count
     */
    public boolean isDayOff(long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return !manifest.schoolWeek().includes(day.getDayOfWeek()) || daysOff.contains(day);
    }

    /**
     * Tells whether a day lies outside every quarter, trimester and half-year of the grade, or outside its year where it has
     * no shorter periods.
     *
     * @param epochDay a local day, in days since 1970-01-01
     * @param grade the grade; null when it is not known, which has every period
     * @return true when it does, and when the grade has no period at all
     */
    public boolean isOutsidePeriods(long epochDay, @Nullable Grade grade) {
        boolean hasShort = false;
        boolean inYear = false;
        for (Period period : periods) {
            if (period.isFor(grade)) {
                boolean inside = period.first <= epochDay && epochDay <= period.last;
                if (period.kind == PeriodKind.YEAR) {
                    inYear |= inside;
                } else if (inside) {
                    return false;
                } else {
                    hasShort = true;
                }
            }
        }
        return hasShort || !inYear;
    }

    /**
     * Returns the last day of a period.
     *
     * @param id the hash of the period's id
     * @return its last day, inclusive, or null when the package has no such period
     */
    public @Nullable LocalDate endOf(long id) {
        int index = periodIds.get(id);
        return index == LongIndex.NONE ? null : LocalDate.ofEpochDay(periods.get(index).last);
    }

    /**
     * Returns the last day of the academic year of a grade.
     *
     * @param grade the grade; null when it is not known, which has every year listed
     * @return the day, inclusive, or null when the package lists no year or years of different ends
     */
    public @Nullable LocalDate endOfYear(@Nullable Grade grade) {
        LocalDate end = null;
        for (Period period : periods) {
            if (period.kind == PeriodKind.YEAR && period.isFor(grade)) {
                LocalDate last = LocalDate.ofEpochDay(period.last);
                if (end != null && !end.equals(last)) {
                    return null;
                }
                end = last;
            }
        }
        return end;
    }

    /**
     * Returns the calendar that a request carries, from the 1 July before the academic year to the 31 August after it.
     *
     * @return the calendar, or null where the package does not list the days off
     */
    public @Nullable SchoolCalendar forRequests() {
        int year = manifest.academicYear().startYear();
        return hasDaysOff
                ? new SchoolCalendar(
                        manifest.zone(),
                        manifest.schoolWeek(),
                        daysOff,
                        LocalDate.of(year, Month.JULY, 1),
                        LocalDate.of(year + 1, Month.AUGUST, 31))
                : null;
    }
}
