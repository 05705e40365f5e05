package io.schooljournal.core.port;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Regulation;
import java.util.List;
import java.util.Map;

/** Knows what carries each clause of a regulation (чем исполняется пункт). */
@FunctionalInterface
public interface Carriers {
    /**
     * Returns what carries the clauses.
     *
     * @param regulation the regulation
     * @return of each of its own clauses, in the order of the document: rules as {@code rule:ID}, readings as
     *     {@code reading:NAME}, {@code inForce}, activities as {@code activity:NAME}, or {@code ORG} for a clause in which
     *     software has no part; none where nothing carries it
     */
    Map<ClauseRef, List<String>> of(Regulation regulation);
}
