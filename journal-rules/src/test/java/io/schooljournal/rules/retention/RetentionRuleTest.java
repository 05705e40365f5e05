package io.schooljournal.rules.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.rules.engine.Demand;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Something is kept. */
class RetentionRuleTest {
    @TempDir
    private Path folder;

    @Test
    void something_is_kept_for_years_in_copies_with_safeguards() {
        assertEquals(
                "{rule=r, kind=retention, keeps=JOURNAL, years=5, countedFrom=YEAR_END, copies=2, "
                        + "safeguards=[SEPARATE_PREMISES], clauses=[school:A]}",
                Demand.of(
                        folder,
                        "kind: retention, keeps: JOURNAL, years: 5, countedFrom: YEAR_END, copies: 2, "
                                + "safeguards: [SEPARATE_PREMISES], clauses: [A]"));
    }

    @Test
    void something_is_kept_once_and_without_a_term_unless_said() {
        assertEquals(
                "{rule=r, kind=retention, keeps=BACKUP, countedFrom=YEAR_END, copies=1, clauses=[school:A]}",
                Demand.of(folder, "kind: retention, keeps: BACKUP, countedFrom: YEAR_END, clauses: [A]"));
    }
}
