package io.schooljournal.rules.exchange;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.PeriodKind;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The academic sessions of an export become the study periods of one school year.
 *
 * <p>A school year and a semester say what they are. A term or a grading period does not: it is taken for a half-year, a
 * trimester or a quarter where the year has two, three or four of its type, one after another.
 */
final class OneRosterSessions {
    private static final String SCHOOL_YEAR = "schoolYear";
    private static final String SEMESTER = "semester";

    private final ConversionRemarks remarks;
    private final @Nullable String wanted;
    private final NavigableMap<String, Session> sessions = new TreeMap<>();
    /** By session the period that stands for it, which may be another session of the same days. */
    private final Map<String, Period> periods = new HashMap<>();

    private record Session(String id, String type, LocalDate from, LocalDate to, String year) {}

    private int supposedKinds;

    /** A period of the package. */
    record Period(String id, PeriodKind kind) {}

    OneRosterSessions(@Nullable String wanted, ConversionRemarks remarks) {
        this.wanted = wanted;
        this.remarks = remarks;
    }

    void take(OneRosterRow row) {
        LocalDate from = row.day("startDate");
        LocalDate to = row.lastDay("endDate");
        if (from == null || to == null || to.isBefore(from)) {
            remarks.leftAt("BROKEN_ROW", OneRosterFile.ACADEMIC_SESSIONS.fileName(), row.line());
            return;
        }
        String year = row.text(SCHOOL_YEAR);
        String id = row.need("sourcedId");
        sessions.put(id, new Session(id, row.need("type"), from, to, year == null ? "" : year));
    }

    /** Keeps the sessions of one year, and finds the kind of each. */
    void settle(String source) throws FailedConversion {
        String year = wanted == null ? onlyYear(source) : wanted;
        int before = sessions.size();
        sessions.values().removeIf(session -> year != null && !session.year.equals(year));
        if (wanted != null && sessions.isEmpty()) {
            throw new FailedConversion(source + ": unknown school year `" + wanted + "`");
        }
        if (sessions.size() < before) {
            remarks.left("OTHER_YEAR", before - sessions.size());
        }
        Map<String, String> byDays = new HashMap<>();
        for (Session session : sessions.values()) {
            PeriodKind kind = kind(session);
            if (kind == null) {
                remarks.left("SESSION_WITHOUT_KIND");
            } else {
                String first = byDays.putIfAbsent(kind + " " + session.from + " " + session.to, session.id);
                periods.put(session.id, new Period(first == null ? session.id : first, kind));
            }
        }
    }

    private @Nullable String onlyYear(String source) throws FailedConversion {
        TreeSet<String> years = sessions.values().stream()
                .filter(session -> session.type.equals(SCHOOL_YEAR))
                .map(Session::year)
                .collect(Collectors.toCollection(TreeSet::new));
        if (years.size() > 1) {
            throw new FailedConversion(
                    source + ": several school years `" + String.join("`, `", years) + "`, name the one to convert");
        }
        return years.isEmpty() ? null : years.first();
    }

    private @Nullable PeriodKind kind(Session session) {
        if (session.type.equals(SCHOOL_YEAR)) {
            return PeriodKind.YEAR;
        }
        if (session.type.equals(SEMESTER)) {
            return PeriodKind.HALF_YEAR;
        }
        List<Session> alike = sessions.values().stream()
                .filter(other -> other.type.equals(session.type))
                .sorted(Comparator.comparing(Session::from))
                .toList();
        for (int i = 1; i < alike.size(); i++) {
            if (!alike.get(i).from.isAfter(alike.get(i - 1).to)) {
                return null;
            }
        }
        supposedKinds++;
        return switch (alike.size()) {
            case 2 -> PeriodKind.HALF_YEAR;
            case 3 -> PeriodKind.TRIMESTER;
            case 4 -> PeriodKind.QUARTER;
            default -> null;
        };
    }

    /** The period that stands for a session, or null. */
    @Nullable
    Period period(@Nullable String session) {
        return session == null ? null : periods.get(session);
    }

    /** Tells whether a class of these sessions belongs to the year. */
    boolean isOfYear(List<String> ids) {
        return sessions.isEmpty() || ids.isEmpty() || ids.stream().anyMatch(sessions::containsKey);
    }

    /** The year in which the sessions begin; null when there are none. */
    @Nullable
    AcademicYear year() {
        return sessions.values().stream()
                .map(Session::from)
                .min(Comparator.naturalOrder())
                .map(OneRosterSessions::yearOf)
                .orElse(null);
    }

    static AcademicYear yearOf(LocalDate day) {
        return new AcademicYear(day.getMonth().compareTo(Month.JULY) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    void write(PackageWriter writer) {
        if (!periods.isEmpty()) {
            writer.begin(PackageFile.PERIODS, "period_id", "kind", "starts_on", "ends_on");
            for (Session session : sessions.values()) {
                Period period = periods.get(session.id);
                if (period != null && period.id.equals(session.id)) {
                    writer.row(PackageFile.PERIODS, session.id, period.kind, session.from, session.to);
                }
            }
        }
        remarks.supposed("TERM_KIND", supposedKinds);
        remarks.supposed("LAST_DAY", sessions.size());
    }
}
