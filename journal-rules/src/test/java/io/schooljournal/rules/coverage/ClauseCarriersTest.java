package io.schooljournal.rules.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.rules.Regulations;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClauseCarriersTest {
    @Test
    void every_clause_of_a_built_in_regulation_has_its_carriers_as_the_coverage_tells() {
        Regulation regulation = Regulations.builtIn("sosh21").regulation();

        Map<ClauseRef, List<String>> carriers = new ClauseCarriers().of(regulation);

        assertEquals(regulation.clauses().size(), carriers.size());
        assertTrue(
                carriers.getOrDefault(ClauseRef.parse("sosh21:R-4.1.a"), List.of())
                        .contains("rule:window-current"),
                carriers::toString);
        assertTrue(carriers.values().stream().noneMatch(List::isEmpty));
    }
}
