package io.schooljournal.rules.report;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.regulation.Clause;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Regulation;
import java.util.List;
import java.util.Optional;

/**
 * What must be known about an audit before its first finding.
 *
 * @param source where the package was read from, as the user named it
 * @param zone the zone of the school, in which instants are shown
 * @param regulations the regulations whose clauses are cited, that of the audit first
 */
public record Setting(String source, SchoolZone zone, List<Regulation> regulations) {
    /** The regulations are copied. */
    public Setting {
        regulations = List.copyOf(regulations);
    }

    /** Returns the clause that is cited, if one of the regulations has it. */
    Optional<Clause> clause(ClauseRef ref) {
        return regulations.stream()
                .filter(regulation -> regulation.id().equals(ref.regulation()))
                .findFirst()
                .flatMap(regulation -> regulation.clause(ref.clause()));
    }

    /** Returns the regulation of this id, if it is one of them. */
    Optional<Regulation> regulation(String id) {
        return regulations.stream()
                .filter(regulation -> regulation.id().equals(id))
                .findFirst();
    }
}
