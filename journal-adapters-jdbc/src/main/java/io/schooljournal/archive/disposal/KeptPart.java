package io.schooljournal.archive.disposal;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.retention.RetentionTerms.Kept;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an archive is kept for one reason.
 *
 * @param keptAs as what it is kept
 * @param files how many files
 * @param bytes how many bytes they have
 * @param until the last local day on which it must be kept, inclusive; null when no clause names a term
 * @param clauses the clauses that set that day
 * @param over whether the day has passed
 */
public record KeptPart(
        Kept keptAs, int files, long bytes, @Nullable LocalDate until, List<ClauseRef> clauses, boolean over) {
    /** The part keeps its own copy. */
    public KeptPart {
        clauses = List.copyOf(clauses);
    }
}
