package io.schooljournal.rules.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.rules.engine.Demand;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document follows from a regulation. */
class DocumentRuleTest {
    @TempDir
    private Path folder;

    @Test
    void a_document_is_made_by_somebody_for_somebody_on_an_occasion() {
        assertEquals(
                "{rule=r, kind=document, document=CHANGE_TABLE, by=[DEPUTY_HEAD], for=[DIRECTOR], "
                        + "occasion=PERIOD_END, paper=true, unless=CONTROLLED_CORRECTIONS, clauses=[school:A]}",
                Demand.of(
                        folder,
                        "kind: document, document: CHANGE_TABLE, by: [DEPUTY_HEAD], for: [DIRECTOR], "
                                + "occasion: PERIOD_END, paper: true, unless: CONTROLLED_CORRECTIONS, clauses: [A]"));
    }
}
