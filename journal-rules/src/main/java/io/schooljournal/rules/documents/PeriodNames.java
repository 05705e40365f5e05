package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.rules.register.Timeline;
import io.schooljournal.rules.register.Timeline.Period;
import java.util.List;

/** How a study period is called: by its place among those of its kind and grades. */
final class PeriodNames {
    private PeriodNames() {}

    static Cell of(Timeline timeline, Period period) {
        return new Cell.Said(text(timeline, period));
    }

    static Text text(Timeline timeline, Period period) {
        int number = 1 + alike(timeline, period).indexOf(period);
        return switch (period.kind()) {
            case YEAR -> new Text("учебный год", "academic year");
            case HALF_YEAR -> new Text(number + " полугодие", "half-year " + number);
            case TRIMESTER -> new Text(number + " триместр", "trimester " + number);
            case QUARTER -> new Text(number + " четверть", "quarter " + number);
        };
    }

    private static List<Period> alike(Timeline timeline, Period period) {
        return timeline.periods().stream()
                .filter(other -> other.kind() == period.kind() && other.grades().equals(period.grades()))
                .toList();
    }
}
