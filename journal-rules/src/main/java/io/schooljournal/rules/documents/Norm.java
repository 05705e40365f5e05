package io.schooljournal.rules.documents;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.register.Timeline.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many marks are enough for a final mark (норма накопляемости).
 *
 * @param least the least marks in a quarter with 1, 2, 3 … weekly hours; the last is for all more; empty for no norm
 */
record Norm(List<Integer> least) {
    static Norm of(Draft draft) {
        return new Norm(draft.policy().obligations(draft.register().today()).checks().stream()
                .filter(terms -> terms.check() == CheckTerms.Check.TOO_FEW_MARKS)
                .map(CheckTerms::least)
                .findFirst()
                .orElse(List.of()));
    }

    /** The least marks of a period, or null when the norm or the hours are not told, or there is none for such a period. */
    @Nullable
    Integer of(@Nullable BigDecimal weeklyHours, @Nullable Period period) {
        if (least.isEmpty() || weeklyHours == null || period == null || weeklyHours.signum() == 0) {
            return null;
        }
        BigDecimal most = BigDecimal.valueOf(least.size());
        int hours = weeklyHours.min(most).setScale(0, RoundingMode.CEILING).intValueExact();
        int quarter = least.get(hours - 1);
        return period.kind() == PeriodKind.QUARTER
                ? Integer.valueOf(quarter)
                : period.kind() == PeriodKind.HALF_YEAR ? Integer.valueOf(2 * quarter) : null;
    }

    Table notes(Table table, Marking marking) {
        if (least.isEmpty()) {
            return table.note(
                    "Норма отметок: не применена, регламент её не задаёт",
                    "Least number of marks: not applied, the regulation sets none");
        }
        Period period = marking.period();
        if (period == null || (period.kind() != PeriodKind.QUARTER && period.kind() != PeriodKind.HALF_YEAR)) {
            return table.note(
                    "Норма отметок: не применена, она задана на четверть и полугодие, а выбрано другое",
                    "Least number of marks: not applied, it is set for a quarter and a half-year, and neither is chosen");
        }
        return table.lacking(
                marking.register().lacks(PackageFile.CURRICULUM), "Норма отметок", "Least number of marks");
    }
}
