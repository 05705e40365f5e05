package io.schooljournal.rules.sample;

import io.schooljournal.core.regulation.ClauseRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A violation that was planted, and the finding an audit must therefore have.
 *
 * @param kind the kind of violation
 * @param file the file of the finding, as {@code marks.csv}
 * @param line its line, from 1; the header is line 1
 * @param id the identifier of the row, or null where its file has none
 * @param code the code of the finding
 * @param clauses every clause that stands behind the finding; a finding cites one of them or more, and no other
 */
public record Planted(
        Violation kind, String file, long line, @Nullable String id, String code, List<ClauseRef> clauses) {
    /** Keeps a copy of the clauses. */
    public Planted {
        clauses = List.copyOf(clauses);
    }
}
