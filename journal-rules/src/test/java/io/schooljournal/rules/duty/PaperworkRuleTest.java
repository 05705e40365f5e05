package io.schooljournal.rules.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.rules.engine.Demand;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step cannot do without its papers. */
class PaperworkRuleTest {
    @TempDir
    private Path folder;

    @Test
    void a_step_names_its_papers_and_who_takes_it() {
        assertEquals(
                "{rule=r, kind=paperwork, step=FAMILY_ACCESS, by=[CLASS_TEACHER], papers=[APPLICATION, "
                        + "IDENTITY_DOCUMENT], inPerson=true, clauses=[school:A]}",
                Demand.of(
                        folder,
                        "kind: paperwork, step: FAMILY_ACCESS, by: [CLASS_TEACHER], inPerson: true, "
                                + "papers: [APPLICATION, IDENTITY_DOCUMENT], clauses: [A]"));
    }
}
