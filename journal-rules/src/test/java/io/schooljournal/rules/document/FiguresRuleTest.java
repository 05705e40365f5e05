package io.schooljournal.rules.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.rules.engine.Demand;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers behind the figures of documents are a rule's. */
class FiguresRuleTest {
    @TempDir
    private Path folder;

    @Test
    void figures_say_what_each_mark_counts() {
        assertEquals(
                "{rule=r, kind=figures, learning=[8, 16, 36, 64, 100], satisfactory=3, good=4, excellent=5, "
                        + "clauses=[school:A]}",
                Demand.of(
                        folder,
                        "kind: figures, learning: [8, 16, 36, 64, 100], satisfactory: 3, good: 4, excellent: 5, "
                                + "clauses: [A]"));
    }
}
