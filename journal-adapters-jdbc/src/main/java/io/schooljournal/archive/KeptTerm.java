package io.schooljournal.archive;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.retention.RetentionTerms;
import io.schooljournal.core.retention.RetentionTerms.CountedFrom;
import io.schooljournal.core.retention.RetentionTerms.Kept;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when something of a year is kept (срок хранения).
 *
 * @param keptAs what is kept
 * @param years for how many years; null when no clause names a term
 * @param counted from when the years count; null when there is no term
 * @param until the last local day on which it must be kept, inclusive; null when there is no term
 * @param clauses the clauses that ask for it
 */
public record KeptTerm(
        Kept keptAs,
        @Nullable Integer years,
        @Nullable CountedFrom counted,
        @Nullable LocalDate until,
        List<ClauseRef> clauses) {
    /** The term keeps its own copy. */
    public KeptTerm {
        clauses = List.copyOf(clauses);
    }

    /**
     * Returns the term of what is kept: where a regulation states several, the longest.
     *
     * @param keptAs what is kept
     * @param yearEnd the last local day of the academic year
     * @param terms what the regulation demands
     * @return the term; without years when the regulation names none
     */
    public static KeptTerm of(Kept keptAs, LocalDate yearEnd, Collection<RetentionTerms> terms) {
        List<RetentionTerms> all =
                terms.stream().filter(each -> each.keeps() == keptAs).toList();
        Optional<RetentionTerms> longest = all.stream()
                .filter(each -> each.years() != null)
                .max(Comparator.comparing(each -> each.keptUntil(yearEnd).orElse(LocalDate.MIN)));
        return longest.map(term -> new KeptTerm(
                        keptAs,
                        term.years(),
                        term.counted(),
                        term.keptUntil(yearEnd).orElse(null),
                        term.clauses()))
                .orElseGet(() -> new KeptTerm(
                        keptAs,
                        null,
                        null,
                        null,
                        all.stream()
                                .flatMap(each -> each.clauses().stream())
                                .distinct()
                                .toList()));
    }

    /**
     * Tells whether it need not be kept any more.
     *
     * @param day a local day of the school
     * @return true from the day after the last; never when there is no term
     */
    public boolean isOverOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }
}
