package io.schooljournal.archive.disposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.archive.Archive;
import io.schooljournal.archive.Pieces;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.retention.RetentionTerms;
import io.schooljournal.core.retention.RetentionTerms.CountedFrom;
import io.schooljournal.core.retention.RetentionTerms.Kept;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DisposalCaseTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2030, 5, 26);
    private static final LocalDate DAY_AFTER = LocalDate.of(2030, 5, 27);
    private static final LocalDate NEW_YEAR_AFTER = LocalDate.of(2031, 1, 1);

    @TempDir
    Path folder;

    private static RetentionTerms journal(int years, CountedFrom counted) {
        return new RetentionTerms(
                "keep-journal", Kept.JOURNAL, years, counted, 1, List.of(), List.of(ClauseRef.parse("school:9.1")));
    }

    private DisposalCase on(LocalDate day, List<RetentionTerms> today, Path... archives) throws Exception {
        List<ArchiveCopy> copies = new ArrayList<>();
        for (Path archive : archives) {
            copies.add(new ArchiveCopy(Archive.verify(archive, null), Holds.of(archive)));
        }
        List<DisposalCase> cases = DisposalCase.of(copies, day, manifest -> today);
        assertEquals(1, cases.size());
        return cases.get(0);
    }

    @Test
    void an_archive_is_due_on_the_day_after_its_last() throws Exception {
        Path archive = Pieces.write(folder.resolve("a"), null);
        assertEquals(DisposalState.KEPT, on(LAST_DAY, List.of(), archive).state());
        assertEquals(DisposalState.DUE, on(DAY_AFTER, List.of(), archive).state());
    }

    @Test
    void of_two_terms_the_one_that_ends_later_stands() throws Exception {
        Path archive = Pieces.write(folder.resolve("a"), null);
        List<RetentionTerms> longer = List.of(journal(5, CountedFrom.JANUARY_AFTER));
        assertEquals(
                DisposalState.KEPT,
                on(NEW_YEAR_AFTER.minusDays(1), longer, archive).state());
        DisposalCase over = on(NEW_YEAR_AFTER, longer, archive);
        assertEquals(DisposalState.DUE, over.state());
        assertEquals(List.of(ClauseRef.parse("school:9.1")), over.parts().get(0).clauses());
        List<RetentionTerms> shorter = List.of(journal(1, CountedFrom.YEAR_END));
        assertEquals(DisposalState.KEPT, on(LAST_DAY, shorter, archive).state());
    }

    @Test
    void a_hold_on_one_copy_holds_the_other() throws Exception {
        Path one = Pieces.write(folder.resolve("a"), null);
        Path other = Pieces.write(folder.resolve("a.zip"), null);
        assertEquals(DisposalState.DUE, on(DAY_AFTER, List.of(), one, other).state());
        Files.writeString(folder.resolve("a.zip.HOLDS.txt"), "# с 2030 года\nзапрос прокуратуры\n");
        assertEquals(DisposalState.HELD, on(DAY_AFTER, List.of(), one, other).state());
        Files.delete(folder.resolve("a.zip.HOLDS.txt"));
        Files.writeString(one.resolve("HOLDS.txt"), "жалоба не рассмотрена");
        assertEquals(
                List.of("жалоба не рассмотрена"),
                on(DAY_AFTER, List.of(), one, other).holds());
    }

    @Test
    void a_damaged_copy_is_looked_into_first() throws Exception {
        Path archive = Pieces.write(folder.resolve("a"), null);
        Files.writeString(archive.resolve("README.txt"), "");
        assertEquals(DisposalState.DAMAGED, on(DAY_AFTER, List.of(), archive).state());
    }

    @Test
    void the_act_lists_what_is_due_and_nothing_else() throws Exception {
        Path archive = Pieces.write(folder.resolve("a"), null);
        DisposalCase due = on(DAY_AFTER, List.of(), archive);
        Document act = DestructionAct.of(List.of(due, on(LAST_DAY, List.of(), archive)), DAY_AFTER, "7");
        assertEquals(1, act.sheets().get(0).rows().size());
        assertEquals(List.of(ClauseRef.parse("sosh21:R-6.1.a")), act.clauses());
        assertTrue(act.sheets().get(0).rows().toString().contains("Школа № 21 «Ёлочка»"));
    }
}
