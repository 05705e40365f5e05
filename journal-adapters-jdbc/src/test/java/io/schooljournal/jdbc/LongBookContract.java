package io.schooljournal.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.PortContract;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.PermittedEntry;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.school.SubjectId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** One book of a class's year with very many entries; the figures are left beside the proofs. */
abstract class LongBookContract extends PortContract {
    private static final int PUPILS = 30;
    private static final int LESSONS_OF_A_PAGE = 40;

    private final StringBuilder figures = new StringBuilder();

    @Override
    protected abstract Database storage();

    @Test
    void a_book_of_very_many_entries_is_written_verified_and_read_by_the_page() throws IOException, SQLException {
        int entries = Integer.getInteger("book.entries", 12_000);
        int lessons = entries / PUPILS;
        int written = lessons * PUPILS;
        DataSource database = storage().empty();
        JournalSchema.migrate(database);
        UnitOfWork journal = JdbcUnitOfWork.over(Database.pooled(database));

        timed("write, a class's batch in each transaction", written, () -> {
            for (int lesson = 0; lesson < lessons; lesson++) {
                List<PermittedEntry> batch = batch(lesson);
                journal.write(given.journal(), open -> open.journals().append(batch));
            }
            return lessons;
        });
        // As autovacuum does within a minute.
        try (Connection connection = database.getConnection()) {
            Sql.update(connection, "ANALYZE");
        }
        ChainCheck check = timed(
                "verify", written, () -> journal.read(open -> open.changeLog().verify(given.journal())));
        List<Entry> page = timed("read a page, first time", PUPILS * LESSONS_OF_A_PAGE, () -> page(journal));
        timed("read a page, again", PUPILS * LESSONS_OF_A_PAGE, () -> page(journal));
        List<Entry> diary = timed("read a diary, first time", lessons, () -> diary(journal));
        timed("read a diary, again", lessons, () -> diary(journal));
        List<Entry> lesson = timed("read a lesson", PUPILS, () -> lesson(journal));
        Path proofs = Files.createDirectories(Path.of("target", "proofs"));
        Files.writeString(proofs.resolve(getClass().getSimpleName() + ".txt"), figures);

        assertEquals(
                written, assertInstanceOf(ChainCheck.Whole.class, check).chain().length());
        assertEquals(PUPILS * LESSONS_OF_A_PAGE, page.size());
        assertEquals(lessons, diary.size());
        assertEquals(PUPILS, lesson.size());
    }

    private List<Entry> diary(UnitOfWork journal) {
        Selection marks = Selection.all(EntryKind.MARK).pupil(pupil(1));
        return journal.read(open -> open.journals().standing(given.journal(), List.of(marks)));
    }

    private List<Entry> lesson(UnitOfWork journal) {
        Selection marks = Selection.all(EntryKind.MARK).lesson(lesson(1));
        return journal.read(open -> open.journals().standing(given.journal(), List.of(marks)));
    }

    private List<Entry> page(UnitOfWork journal) {
        Selection marks = Selection.all(EntryKind.MARK).subject(subject(1));
        return journal.read(open -> open.journals().standing(given.journal(), List.of(marks)));
    }

    private List<PermittedEntry> batch(int lesson) {
        List<PermittedEntry> batch = new ArrayList<>();
        for (int pupil = 0; pupil < PUPILS; pupil++) {
            Slot slot = Slot.mark(subject(lesson / LESSONS_OF_A_PAGE), lesson(lesson), pupil(pupil), 1);
            batch.add(permitted(first(lesson + " " + pupil, Given.FIVE, given.journal(), slot), null));
        }
        return batch;
    }

    private static LessonId lesson(int number) {
        return new LessonId("занятие " + number);
    }

    private static PupilId pupil(int number) {
        return new PupilId("ученик " + number);
    }

    private static SubjectId subject(int number) {
        return new SubjectId("предмет " + number);
    }

    private <T> T timed(String what, int rows, Supplier<T> work) {
        long begun = System.nanoTime();
        T result = work.get();
        double seconds = (System.nanoTime() - begun) / 1e9;
        figures.append("%s: %d rows, %.3f s, %.0f rows/s%n".formatted(what, rows, seconds, rows / seconds));
        return result;
    }
}
