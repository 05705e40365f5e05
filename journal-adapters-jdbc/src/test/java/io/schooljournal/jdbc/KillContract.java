package io.schooljournal.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes: what it acknowledged is there, and nothing else but what it was writing. */
abstract class KillContract {
    private static final int WRITERS = 2;
    private static final int MOST_MARKS = 60;
    /** The first school that a process makes, the same in each. */
    private static final Journal JOURNAL =
            new Journal(new SchoolId("школа № 1"), new ClassId("7 «А»"), new AcademicYear(2024));

    private static final String PREFIX = "запись ";

    @TempDir
    Path folder;

    /** Returns the address of a database with the tables, for a process of its own. */
    abstract String url();

    /** Returns that database for this process; no other has it open. */
    abstract DataSource afterwards();

    @Test
    void what_was_acknowledged_is_there_and_nothing_unknown_and_the_chain_is_whole() throws Exception {
        int kills = Integer.getInteger("kill.times", 5);
        Random random = new Random(Long.getLong("kill.seed", 20261129));
        Set<String> tried = new HashSet<>();
        Set<String> acknowledged = new HashSet<>();
        String url = url();
        for (int kill = 1; kill <= kills; kill++) {
            Path errors = folder.resolve("errors");
            KilledScribe scribe =
                    KilledScribe.after(1 + random.nextInt(MOST_MARKS), url, Integer.toString(kill), errors);
            assertTrue(!scribe.acknowledged().isEmpty(), Files.readString(errors));
            int underWay = scribe.tried().size() - scribe.acknowledged().size();
            assertTrue(underWay <= WRITERS, () -> scribe.tried() + " without " + scribe.acknowledged());
            tried.addAll(scribe.tried());
            acknowledged.addAll(scribe.acknowledged());
        }

        UnitOfWork storage = JdbcUnitOfWork.over(afterwards());
        Set<String> found = marks(storage);
        Set<String> lost = new HashSet<>(acknowledged);
        lost.removeAll(found);
        Set<String> unknown = new HashSet<>(found);
        unknown.removeAll(tried);
        ChainCheck check = storage.read(open -> open.changeLog().verify(JOURNAL));
        tell("%s: killed %d times, acknowledged %d, found %d, lost %d, unknown %d, %s%n"
                .formatted(
                        getClass().getSimpleName(),
                        kills,
                        acknowledged.size(),
                        found.size(),
                        lost.size(),
                        unknown.size(),
                        check.getClass().getSimpleName()));
        assertEquals(Set.of(), lost);
        assertEquals(Set.of(), unknown);
        assertInstanceOf(ChainCheck.Whole.class, check, check::toString);
    }

    private static Set<String> marks(UnitOfWork storage) {
        Set<String> marks = new HashSet<>();
        long read = 0;
        List<Entry> page;
        do {
            long after = read;
            page = storage.read(open -> open.journals().entries(JOURNAL, after, 1000));
            for (Entry entry : page) {
                if (entry.slot().kind() == EntryKind.MARK) {
                    marks.add(entry.id().value().substring(PREFIX.length()));
                }
            }
            read += page.size();
        } while (!page.isEmpty());
        return marks;
    }

    private void tell(String figures) throws IOException {
        Path proofs = Files.createDirectories(Path.of("target", "proofs"));
        Files.writeString(proofs.resolve(getClass().getSimpleName() + ".txt"), figures);
    }
}
