package io.schooljournal.rules.documents;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.SchoolClass;
import io.schooljournal.rules.register.Timeline.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many school days of a class lie in the selection until the day of the document, and what hours they make. */
final class SchoolDays {
    private SchoolDays() {}

    /** Days of the class's study periods that are days of the school week and not days off; null when nothing tells them. */
    static @Nullable Long of(Register register, SchoolClass schoolClass) {
        List<Period> spans = spans(register, schoolClass);
        if (spans.isEmpty() || register.lacks(PackageFile.DAYS_OFF) != null) {
            return null;
        }
        SchoolWeek week = register.manifest().schoolWeek();
        Set<LocalDate> off = register.timeline().daysOff().keySet();
        return spans.stream()
                .flatMap(span -> span.from().datesUntil(span.to().plusDays(1)))
                .distinct()
                .filter(day -> !day.isAfter(register.today()) && register.days().includes(day))
                .filter(day -> week.includes(day.getDayOfWeek()) && !off.contains(day))
                .count();
    }

    /** The parts of the year; where there are none, the year. */
    private static List<Period> spans(Register register, SchoolClass schoolClass) {
        List<Period> parts = register.timeline().partsOfYear(schoolClass.grade());
        return parts.isEmpty()
                ? register.timeline().periods().stream()
                        .filter(period -> period.kind() == PeriodKind.YEAR && period.isFor(schoolClass.grade()))
                        .toList()
                : parts;
    }

    /** The hours of the curriculum due in so many school days, rounded half-up to one decimal. */
    static BigDecimal hours(Register register, BigDecimal weekly, long days) {
        return weekly.multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(register.manifest().schoolWeek().days()), 1, RoundingMode.HALF_UP);
    }
}
