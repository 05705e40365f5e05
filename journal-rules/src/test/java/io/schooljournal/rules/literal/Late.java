package io.schooljournal.rules.literal;

import io.schooljournal.core.decision.AdvisoryCode;
import java.time.Instant;
import java.util.Set;

/**
 * What an allowed entry has missed.
 *
 * @param code what is late
 * @param due the earliest missed deadline: the first instant that was late
 * @param clauses all clauses whose deadline is missed
 */
public record Late(AdvisoryCode code, Instant due, Set<String> clauses) {}
