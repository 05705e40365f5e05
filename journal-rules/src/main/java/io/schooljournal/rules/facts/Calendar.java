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

    public boolean hasPeriod(long id) {
        return periodIds.contains(id);
    }

    /** How many periods there are; each is named by a number from 0. */
    public int periods() {
        return periods.size();
    }

    /** The number of a period, or {@link LongIndex#NONE}. */
    public int period(long id) {
        return periodIds.get(id);
    }

    public PeriodKind kind(int period) {
        return periods.get(period).kind;
    }

    /** The first day of a period, in days since 1970-01-01. */
    public long firstDay(int period) {
        return periods.get(period).first;
    }

    /** The last day of a period, inclusive, in days since 1970-01-01. */
    public long lastDay(int period) {
        return periods.get(period).last;
    }

    /** Whether a day lies in a period that the grade has. */
    public boolean covers(int period, long epochDay, @Nullable Grade grade) {
        Period span = periods.get(period);
        return span.first <= epochDay && epochDay <= span.last && span.isFor(grade);
    }

    /** Days off and days of the week that are not worked; days off count only where the package lists them. */
    public boolean isDayOff(long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return !manifest.schoolWeek().includes(day.getDayOfWeek()) || daysOff.contains(day);
    }

    /** Outside every quarter, trimester and half-year of the grade, or outside its year where it has no shorter periods. */
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

    /** The last day of a period, or null when the package has no such period. */
    public @Nullable LocalDate endOf(long id) {
        int index = periodIds.get(id);
        return index == LongIndex.NONE ? null : LocalDate.ofEpochDay(periods.get(index).last);
    }

    /** The last day of the academic year of a grade, or null when the package does not say. */
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

    /** The calendar that a request carries, or null where the package does not list the days off. */
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
