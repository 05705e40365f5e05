package io.schooljournal.rules.exchange;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.SchoolWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What interchange files tell of the calendar: sessions, days, the year, and which days occur at all. */
final class EdFiCalendar {
    private static final int YEAR_NAME_LENGTH = 9;

    private final Map<String, PeriodKind> sessions = new TreeMap<>();
    private final TreeSet<LocalDate> daysOff = new TreeSet<>();
    private @Nullable AcademicYear year;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private boolean saturdays;

    void session(EdFiRecord session, ConversionRemarks remarks) {
        PeriodKind kind = kind(session.descriptor("Term"));
        LocalDate from = day(session.text("BeginDate"));
        LocalDate to = day(session.text("EndDate"));
        schoolYear(session);
        if (kind == null || from == null || to == null || to.isBefore(from)) {
            remarks.left("SESSION_WITHOUT_KIND");
            return;
        }
        sessions.put(from + " " + to, kind);
    }

    private static @Nullable PeriodKind kind(String term) {
        return term.contains("Semester")
                ? PeriodKind.HALF_YEAR
                : term.contains("Trimester")
                        ? PeriodKind.TRIMESTER
                        : term.contains("Quarter")
                                ? PeriodKind.QUARTER
                                : term.contains("Year") ? PeriodKind.YEAR : null;
    }

    void date(EdFiRecord date, ConversionRemarks remarks) {
        LocalDate day = day(date.text("Date"));
        String event = date.descriptor("CalendarEvent").toLowerCase(Locale.ROOT);
        schoolYear(date);
        if (day != null && (event.contains("holiday") || event.contains("non-instructional"))) {
            daysOff.add(day);
        } else if (day != null && event.contains("instructional")) {
            saturdays |= day.getDayOfWeek() == DayOfWeek.SATURDAY;
            remarks.left("INSTRUCTIONAL_DAY");
        } else {
            remarks.left("CALENDAR_DATE");
        }
    }

    /** Takes the year of a record; the first that is named counts. */
    void schoolYear(EdFiRecord record) {
        String name = record.text("SchoolYear");
        if (year == null && name != null && name.length() == YEAR_NAME_LENGTH) {
            try {
                year = AcademicYear.parse(name.replace('-', '/'));
            } catch (IllegalArgumentException unreadable) {
                year = null;
            }
        }
    }

    /** Reads a day and remembers it; null when it is absent or unreadable. */
    @Nullable
    LocalDate day(@Nullable String written) {
        LocalDate day = WrittenDay.read(written);
        if (day != null) {
            LocalDate earliest = first;
            LocalDate latest = last;
            first = earliest == null || day.isBefore(earliest) ? day : earliest;
            last = latest == null || day.isAfter(latest) ? day : latest;
        }
        return day;
    }

    /** The first year named, else that of the first day. */
    @Nullable
    AcademicYear year() {
        LocalDate earliest = first;
        return year != null || earliest == null
                ? year
                : new AcademicYear(
                        earliest.getMonth().compareTo(Month.JULY) >= 0 ? earliest.getYear() : earliest.getYear() - 1);
    }

    @Nullable
    LocalDate last() {
        return last;
    }

    SchoolWeek week() {
        return saturdays ? SchoolWeek.SIX_DAYS : SchoolWeek.FIVE_DAYS;
    }

    void write(PackageWriter writer) {
        if (!sessions.isEmpty()) {
            writer.begin(PackageFile.PERIODS, "period_id", "kind", "starts_on", "ends_on");
            sessions.forEach((days, kind) -> {
                int space = days.indexOf(' ');
                writer.row(
                        PackageFile.PERIODS,
                        days.replace(' ', '/'),
                        kind,
                        days.substring(0, space),
                        days.substring(space + 1));
            });
        }
        if (!daysOff.isEmpty()) {
            writer.begin(PackageFile.DAYS_OFF, "date");
            daysOff.forEach(day -> writer.row(PackageFile.DAYS_OFF, day));
        }
    }
}
