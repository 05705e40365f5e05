package io.schooljournal.rules.register;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.rules.exchange.GradeList;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The study periods and days off of a journal (календарный учебный график). */
public final class Timeline {
    private final List<Period> periods = new ArrayList<>();
    private final Map<LocalDate, String> daysOff = new TreeMap<>();

    /**
     * A study period (учебный период).
     *
     * @param id its id
     * @param kind its kind
     * @param from its first day, inclusive
     * @param to its last day, inclusive
     * @param grades the numbers of the grades it is for; empty when it is for all
     */
    public record Period(String id, PeriodKind kind, LocalDate from, LocalDate to, List<Integer> grades) {
        /** The period keeps its own copy. */
        public Period {
            grades = List.copyOf(grades);
        }

        /**
         * Tells whether the period is for a grade.
         *
         * @param grade the number of the grade
         * @return true when it is for this grade or for all
         */
        public boolean isFor(int grade) {
            return grades.isEmpty() || grades.contains(grade);
        }

        /**
         * Tells whether a day lies in the period.
         *
         * @param day a local day
         * @return true from the first to the last day, both inclusive
         */
        public boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private Timeline() {}

    static Timeline read(JournalPackage journal, Skipped skipped) throws UnreadablePackage {
        Timeline timeline = new Timeline();
        skipped.read(
                journal,
                PackageFile.PERIODS,
                row -> timeline.periods.add(new Period(
                        Fields.id(row, "period_id"),
                        Fields.code(row, "kind", PeriodKind.values()),
                        Fields.neededDay(row, "starts_on"),
                        Fields.neededDay(row, "ends_on"),
                        grades(Fields.text(row, "grades")))));
        skipped.read(journal, PackageFile.DAYS_OFF, row -> {
            String name = Fields.text(row, "name");
            timeline.daysOff.putIfAbsent(Fields.neededDay(row, "date"), name == null ? "" : name);
        });
        timeline.periods.sort(Comparator.comparing(Period::from)
                .thenComparing(Period::to, Comparator.reverseOrder())
                .thenComparing(Period::id));
        return timeline;
    }

    private static List<Integer> grades(@Nullable String written) {
        BitSet set = written == null ? null : GradeList.read(written);
        return set == null ? List.of() : set.stream().boxed().toList();
    }

    /**
     * Returns the study periods.
     *
     * @return by their first days, the longer first
     */
    public List<Period> periods() {
        return List.copyOf(periods);
    }

    /**
     * Returns the periods of a grade that end with final marks of their own: all but the year.
     *
     * @param grade the number of the grade
     * @return by their first days
     */
    public List<Period> partsOfYear(int grade) {
        return periods.stream()
                .filter(period -> period.kind() != PeriodKind.YEAR && period.isFor(grade))
                .toList();
    }

    /**
     * Finds a period.
     *
     * @param id its id
     * @return the period, or empty when there is none
     */
    public Optional<Period> find(@Nullable String id) {
        return periods.stream().filter(period -> period.id().equals(id)).findFirst();
    }

    /**
     * Returns the days off that the package lists.
     *
     * @return the days in order, each with its name, perhaps empty
     */
    public Map<LocalDate, String> daysOff() {
        return new TreeMap<>(daysOff);
    }
}
