package io.schooljournal.rules.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.rules.engine.Demand;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People must be able to learn something. */
class NoticeRuleTest {
    @TempDir
    private Path folder;

    @Test
    void a_notice_shows_topics_to_roles_through_a_channel() {
        assertEquals(
                "{rule=r, kind=notice, shows=[MARKS, HOMEWORK], for=[PARENT], through=DIARY, clauses=[school:A]}",
                Demand.of(
                        folder, "kind: notice, shows: [MARKS, HOMEWORK], for: [PARENT], through: DIARY, clauses: [A]"));
    }
}
