package io.schooljournal.rules.coverage;

import io.schooljournal.core.regulation.Clause;
import io.schooljournal.core.regulation.ClauseKind;
import java.util.List;

/**
 * What carries one clause, and what tests that.
 *
 * @param clause the clause
 * @param carriedBy rules as {@code rule:ID}, readings as {@code reading:NAME}, {@code inForce}, activities as
 *     {@code activity:NAME}; {@code ORG} for a clause in which software has no part
 * @param tests the conformance cases, file and name, and the tests of the activities
 */
public record ClauseCoverage(Clause clause, List<String> carriedBy, List<String> tests) {
    /** The coverage keeps its own copies. */
    public ClauseCoverage {
        carriedBy = List.copyOf(carriedBy);
        tests = List.copyOf(tests);
    }

    /**
     * Tells whether the clause is accounted for.
     *
     * @return true for {@code ORG}, and for a clause that is carried and tested
     */
    public boolean isAccountedFor() {
        return clause.kind() == ClauseKind.ORG || (!carriedBy.isEmpty() && !tests.isEmpty());
    }
}
