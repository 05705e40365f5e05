package io.schooljournal.rules.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.rules.engine.Demand;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recorded entries are checked. */
class CheckRuleTest {
    @TempDir
    private Path folder;

    @Test
    void two_numbers_of_a_measure_may_be_the_same() {
        assertEquals(
                "{rule=r, kind=check, check=TOO_FEW_MARKS, severity=WARNING, leastMarks=[3, 5, 5], clauses=[school:C]}",
                Demand.of(
                        folder,
                        "kind: check, check: TOO_FEW_MARKS, severity: WARNING, leastMarks: [3, 5, 5], clauses: [C]"));
    }

    @Test
    void a_check_weighs_and_measures() {
        assertEquals(
                "{rule=r, kind=check, check=TOO_FEW_MARKS, severity=WARNING, leastMarks=[3, 5, 7], clauses=[school:C]}",
                Demand.of(
                        folder,
                        "kind: check, check: TOO_FEW_MARKS, severity: WARNING, leastMarks: [3, 5, 7], clauses: [C]"));
    }
}
