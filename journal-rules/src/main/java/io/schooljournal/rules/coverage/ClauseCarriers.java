package io.schooljournal.rules.coverage;

import io.schooljournal.core.port.Carriers;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Regulation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what carries each clause, as {@code journal regulations coverage} does. */
public final class ClauseCarriers implements Carriers {
    /** The carriers have no state. */
    public ClauseCarriers() {}

    @Override
    public Map<ClauseRef, List<String>> of(Regulation regulation) {
        Map<ClauseRef, List<String>> carriers = new LinkedHashMap<>();
        for (ClauseCoverage covered :
                Coverage.of(regulation, CaseBook.of(regulation.id())).clauses()) {
            carriers.put(covered.clause().ref(), covered.carriedBy());
        }
        return carriers;
    }
}
