package io.schooljournal.core.gate;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.content.JournalYear;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The study periods of the class, by its grade and the school's calendar; none when one of them is not known.
 *
 * @param facts what the book tells
 */
public record ClassPeriods(Facts facts) {
    private Stream<StudyPeriod> all() {
        int grade = facts.year()
                .map(JournalYear::grade)
                .map(known -> known.number())
                .orElse(0);
        return facts.schoolYear().map(SchoolYear::periods).stream()
                .flatMap(periods -> periods.stream())
                .filter(period -> period.isFor(grade));
    }

    /**
     * Returns the parts of the year; the year as a whole is none.
     *
     * @return the periods, in the order of time
     */
    public List<StudyPeriod> parts() {
        return all().filter(period -> period.kind() != PeriodKind.YEAR)
                .sorted(Comparator.comparing(StudyPeriod::endsOn))
                .toList();
    }

    /**
     * Returns the part of the year of this name; the year as a whole is none.
     *
     * @param id the identifier of a study period
     * @return the period, unless there is none of that name
     */
    public Optional<StudyPeriod> named(String id) {
        return parts().stream().filter(period -> period.id().equals(id)).findFirst();
    }

    /**
     * Returns the last day of the class's year.
     *
     * @return the day, inclusive, unless the calendar does not know the year
     */
    public Optional<LocalDate> yearEnd() {
        return all().map(StudyPeriod::endsOn).max(Comparator.naturalOrder());
    }
}
